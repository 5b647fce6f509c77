// Runs an Apps Script from standard input with a FormApp that keeps what it is told; prints the form as JSON.
'use strict';

const fs = require('fs');
const vm = require('vm');

function texts(...parts) {
  for (const part of parts) if (typeof part !== 'string') throw new TypeError(`a text is wanted, not ${part}`);
}

// The methods of FormApp's items that a quiz is made with; any other is an error, as it is in Apps Script.
function item(kind, hasChoices) {
  const kept = { kind };
  const methods = {
    setTitle(text) { texts(text); kept.title = text; return methods; },
  };
  if (kind === 'section') methods.setHelpText = (text) => { texts(text); kept.help = text; return methods; };
  else {
    methods.setPoints = (points) => {
      if (!Number.isInteger(points) || points < 0) throw new RangeError(`points are whole: ${points}`);
      kept.points = points;
      return methods;
    };
  }
  if (kind === 'text') methods.setGeneralFeedback = (told) => { kept.told = told.text; return methods; };
  if (hasChoices) {
    methods.createChoice = (text, right) => {
      texts(text);
      if (typeof right !== 'boolean') throw new TypeError('right or wrong is wanted');
      return { text, right };
    };
    methods.setChoices = (choices) => {
      if (new Set(choices.map((one) => one.text)).size !== choices.length) throw new Error('a choice stands there twice');
      kept.choices = choices;
      return methods;
    };
    methods.setFeedbackForCorrect = (told) => { kept.whenRight = told.text; return methods; };
    methods.setFeedbackForIncorrect = (told) => { kept.whenWrong = told.text; return methods; };
  }
  return { kept, methods };
}

function formApp() {
  const form = { items: [] };
  const adder = (kind, hasChoices) => () => {
    const { kept, methods } = item(kind, hasChoices);
    form.items.push(kept);
    return methods;
  };
  const methods = {
    setIsQuiz(on) { form.isQuiz = on; return methods; },
    addSectionHeaderItem: adder('section', false),
    addTextItem: adder('text', false),
    addCheckboxItem: adder('checkbox', true),
    addMultipleChoiceItem: adder('choice', true),
    getEditUrl: () => 'edit',
    getPublishedUrl: () => 'view',
  };
  const FormApp = {
    create(title) { texts(title); form.title = title; return methods; },
    createFeedback() {
      const told = {};
      const builder = { setText(text) { texts(text); told.text = text; return builder; }, build: () => told };
      return builder;
    },
  };
  return { form, FormApp };
}

const { form, FormApp } = formApp();
form.log = [];
vm.runInNewContext(`${fs.readFileSync(0, 'utf8')}\nmakeForm();`, { FormApp, Logger: { log: (text) => form.log.push(text) } });
process.stdout.write(JSON.stringify(form));
