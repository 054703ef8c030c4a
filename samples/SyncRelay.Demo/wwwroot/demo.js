// The demo's part of the page: a form that starts a recorded sync, in the place of the form that watches a credential. It is
// in English, whatever the language of the page is.

import { say, textOf } from './texts.js';

const watch = document.getElementById('watch');

const label = document.createElement('label');
label.htmlFor = 'run';
label.textContent = 'Recorded sync';

const select = document.createElement('select');
select.id = 'run';

const button = document.createElement('button');
button.textContent = 'Start';

const form = document.createElement('form');
form.id = 'start';
form.className = 'bar';
form.lang = 'en';
form.append(label, select, button);
form.addEventListener('submit', start);

async function start(event) {
  event.preventDefault();
  try {
    const response = await fetch('demo/runs', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: select.value }),
    });
    const answer = await response.json();
    if (response.ok) {
      document.getElementById('credential').value = answer.credential;
      watch.requestSubmit();
    } else {
      tell(textOf('span', answer.detail ?? answer.title, '', 'en'));
    }
  } catch {
    tell(say('The service cannot be reached.'));
  }
}

function tell(text) {
  document.getElementById('connection').replaceChildren(text);
}

try {
  const { runs } = await (await fetch('demo/runs')).json();
  select.append(...runs.map(({ name, title }) => new Option(`${parseInt(name)}. ${title}`, name)));
  watch.hidden = true;
  watch.before(form);
} catch {
  tell(say('The service cannot be reached.'));
}
