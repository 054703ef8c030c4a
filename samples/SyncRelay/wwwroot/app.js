// The page: listens to one credential, and shows what the service says of it. Whatever comes from there, the provider's
// texts among it, is set as text and never as HTML. The catalog is the service's; there is no copy of it here.

import { showCodes } from './codes.js';
import { listenTo } from './stream.js';
import { forgetTwofa, hideTwofa, showTwofa } from './twofa.js';

const byId = (id) => document.getElementById(id);

let stop = () => {};

/** Listens to a credential, and to no other. */
function listen(credential) {
  stop();
  forgetTwofa();
  stop = listenTo(`credentials/${encodeURIComponent(credential)}/events`, {
    onStatus: show,
    onForget: forget,
    onConnection: (text) => sayConnection(`${credential}: ${text}`),
  });
}

function show(credential) {
  const { status, twofa, changedAt } = credential;
  showNow(status);
  byId('no-question').hidden = status.outcome !== 'WaitsForUser' || twofa !== null;
  addStep(status, changedAt);
  if (twofa) {
    showTwofa(twofa);
  } else {
    hideTwofa();
  }
}

function showNow(status) {
  byId('now').dataset.outcome = status.outcome;
  byId('group').textContent = status.group ?? 'Not in the catalog';
  byId('number').textContent = status.number;
  byId('name').textContent = status.isDeclared ? status.name : 'Undeclared code';
  byId('undeclared').hidden = status.isDeclared;
  byId('description').textContent = status.description;
  byId('description').hidden = status.description === '';
  byId('advice').textContent = status.advice;
  byId('next').hidden = false;
}

function addStep(status, changedAt) {
  const step = document.createElement('li');
  step.dataset.outcome = status.outcome;
  step.append(
    textOf('span', status.number, 'number'),
    textOf('span', status.isDeclared ? status.name : 'undeclared', 'name'),
    timeOf(changedAt),
  );
  document.querySelector('#steps [aria-current]')?.removeAttribute('aria-current');
  step.setAttribute('aria-current', 'step');
  byId('steps').append(step);
  byId('no-steps').hidden = true;
}

function timeOf(text) {
  const time = textOf('time', new Date(text).toLocaleTimeString([], { hour12: false }));
  time.dateTime = text;
  return time;
}

function textOf(tag, text, className = '') {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

/** Shows nothing: another credential is listened to, or the service cannot go on from what was seen. */
function forget() {
  byId('steps').replaceChildren();
  byId('no-steps').hidden = false;
  byId('now').dataset.outcome = 'none';
  byId('group').textContent = '';
  byId('number').textContent = '';
  byId('name').textContent = 'Waiting for the first status';
  byId('description').textContent = '';
  byId('undeclared').hidden = true;
  byId('no-question').hidden = true;
  byId('next').hidden = true;
  hideTwofa();
}

function sayConnection(text) {
  byId('connection').textContent = text;
}

function watch(event) {
  event.preventDefault();
  listen(byId('credential').value);
}

byId('watch').addEventListener('submit', watch);
byId('skip').hidden = false;
byId('app').hidden = false;
await showCodes().catch(() => sayConnection('The service cannot be reached.'));
