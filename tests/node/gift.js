// Reads GIFT from standard input; prints its questions as gift-pegjs finds them, as JSON.
'use strict';

const fs = require('fs');
const gift = require('gift-pegjs');

process.stdout.write(JSON.stringify(gift.parse(fs.readFileSync(0, 'utf8'))));
