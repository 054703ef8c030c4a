// The page: listens to one credential, and shows what the service says of it. Whatever comes from there, the provider's
// texts among it, is set as text and never as HTML. The catalog is the service's; there is no copy of it here. Its words have
// the language in which they came; the page speaks it, too, if it can.

import { showCodes } from './codes.js';
import { listenTo } from './stream.js';
import { LANGUAGE_OF_NAMES, put, say, speak, textOf } from './texts.js';
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
    onConnection: (...parts) => sayConnection(`${credential}: `, ...parts),
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
  put(byId('group'), status.group ?? say('Not in the catalog'), status.group && status.language);
  byId('number').textContent = status.number;
  put(byId('name'), ...nameOf(status, 'Undeclared code'));
  byId('undeclared').hidden = status.isDeclared;
  put(byId('description'), status.description, status.language);
  byId('description').hidden = status.description === '';
  put(byId('advice'), status.advice, status.language);
  byId('next').hidden = false;
}

/** The name of a code, and its language. */
function nameOf(status, undeclared) {
  return status.isDeclared ? [status.name, LANGUAGE_OF_NAMES] : [say(undeclared)];
}

function addStep(status, changedAt) {
  const step = document.createElement('li');
  const [name, language] = nameOf(status, 'undeclared');
  step.dataset.outcome = status.outcome;
  step.append(
    textOf('span', status.number, 'number'),
    textOf('span', name, 'name', language),
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

/** Shows nothing: another credential is listened to, or the service cannot go on from what was seen. */
function forget() {
  byId('steps').replaceChildren();
  byId('no-steps').hidden = false;
  byId('now').dataset.outcome = 'none';
  put(byId('group'), '');
  byId('number').textContent = '';
  put(byId('name'), say('Waiting for the first status'));
  put(byId('description'), '');
  byId('undeclared').hidden = true;
  byId('no-question').hidden = true;
  byId('next').hidden = true;
  hideTwofa();
}

function sayConnection(...parts) {
  byId('connection').replaceChildren(...parts);
}

function watch(event) {
  event.preventDefault();
  listen(byId('credential').value);
}

byId('watch').addEventListener('submit', watch);
byId('skip').hidden = false;
byId('app').hidden = false;
await showCodes(speak).catch(() => sayConnection(say('The service cannot be reached.')));
