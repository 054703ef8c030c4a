// The form of a 410: a field for everything that the institution asks, and each must be answered.

import { put, say, textOf } from './texts.js';

const byId = (id) => document.getElementById(id);

// A stream that starts again hides the form, and shows it again a moment later. What was typed is kept for this long.
const KEPT = 60_000;

let answerTo = null;
let asked = null;
let isAnswered = false;
let isBusy = false;
let focused = null;
let timer = null;

/** Asks what a 410 asks, and takes the keyboard there, unless it is in use elsewhere. */
export function showTwofa(twofa) {
  clearTimeout(timer);
  const question = JSON.stringify([twofa.answerTo, twofa.fields]);
  const isAskedAgain = isAnswered && !twofa.isAnswered;
  if (question !== asked || isAskedAgain) {
    // From where the page is, as all its links: a proxy may have put the service below another path.
    answerTo = twofa.answerTo.replace(/^\//, '');
    asked = question;
    focused = null;
    byId('fields').replaceChildren(...twofa.fields.map(fieldOf));
    byId('problem').hidden = true;
  }

  isAnswered = twofa.isAnswered;
  byId('sent').hidden = !isAnswered;
  byId('twofa').hidden = false;
  if (document.activeElement.matches('body, #start button, #watch button, #now')) {
    (focused ?? byId('twofa').querySelector('input')).focus();
  }
}

/** Takes the form away. What was typed goes with it, unless the same question comes back soon. */
export function hideTwofa() {
  const hadFocus = byId('twofa').contains(document.activeElement);
  focused = hadFocus ? document.activeElement : focused;
  byId('twofa').hidden = true;
  clearTimeout(timer);
  timer = setTimeout(forgetTwofa, KEPT);
  if (hadFocus) {
    byId('now').focus();
  }
}

/** Forgets the question, and what was typed. */
export function forgetTwofa() {
  clearTimeout(timer);
  asked = null;
  isAnswered = false;
  focused = null;
  byId('twofa').hidden = true;
  byId('fields').replaceChildren();
}

function fieldOf(field, index) {
  const isChallenge = field.type === 'challenge';
  const input = document.createElement('input');
  input.id = `field-${index}`;
  input.name = field.name;
  input.required = true;
  input.type = field.type === 'password' ? 'password' : 'text';
  input.autocomplete = field.type === 'password' ? 'off' : 'one-time-code';
  input.spellcheck = false;

  // What only repeats a challenge is answered with it, unless the user knows better.
  input.value = isChallenge ? (field.label ?? '') : '';

  // The provider asks in a language that it does not tell.
  const label = isChallenge ? textOf('label', say('Challenge')) : textOf('label', field.label ?? field.name, '', '');
  label.htmlFor = input.id;

  const wrapper = document.createElement('div');
  wrapper.className = 'field';
  wrapper.append(label);
  if (field.challenge) {
    const hint = textOf('p', say('Challenge for your device:'), 'quiet');
    hint.id = `hint-${index}`;
    hint.append(' ', textOf('span', field.challenge, '', ''));
    input.setAttribute('aria-describedby', hint.id);
    wrapper.append(hint);
  }

  wrapper.append(input);
  return wrapper;
}

async function send(event) {
  event.preventDefault();
  if (isBusy) {
    return;
  }

  const question = asked;
  setBusy(true);
  byId('problem').hidden = true;
  byId('sent').hidden = true;
  const answers = [...byId('fields').querySelectorAll('input')].map((input) => [input.name, input.value]);
  try {
    const response = await fetch(answerTo, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ twofa: Object.fromEntries(answers) }),
    });
    if (question !== asked) {
      return;
    }
    if (response.ok) {
      isAnswered = true;
      byId('sent').hidden = false;
    } else {
      complain(await response.json(), response.headers.get('Content-Language'));
    }
  } catch {
    complain({ title: say('The service cannot be reached.') });
  } finally {
    setBusy(false);
  }
}

/** Shows a problem as the service tells it: by field, or in a sentence. */
function complain(problem, language) {
  const byField = Object.entries(problem.errors ?? {}).map(([name, texts]) => [name, texts.join(' ')].filter(Boolean).join(': '));
  put(byId('problem'), byField.length > 0 ? byField.join(' ') : (problem.detail ?? problem.title), language);
  byId('problem').hidden = false;
}

/** The button is not disabled, because it would lose the focus. */
function setBusy(isNowBusy) {
  isBusy = isNowBusy;
  byId('send').setAttribute('aria-disabled', isBusy);
}

byId('twofa').addEventListener('submit', send);
