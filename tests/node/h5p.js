// Takes the folder of an unpacked h5p package from standard input; prints true where h5p-server would import it.
'use strict';

const fs = require('fs');
const { H5PConfig } = require('@lumieducation/h5p-server');
const PackageValidator = require('@lumieducation/h5p-server/build/src/PackageValidator').default;

const isContentChecked = true;
const areLibrariesChecked = false; // they are not in it
new PackageValidator(new H5PConfig(), {})
  .validateExtractedPackage(fs.readFileSync(0, 'utf8'), isContentChecked, areLibrariesChecked)
  .then((isSound) => process.stdout.write(JSON.stringify(isSound)));
