"""QTI, the format of 1EdTech (formerly IMS) for tests: 1.2 as Canvas takes it, 2.1 and 3.0."""
