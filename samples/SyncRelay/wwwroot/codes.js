// The table of the catalog, as the service has it.

import { LANGUAGE_OF_NAMES, say } from './texts.js';

const byId = (id) => document.getElementById(id);

/** Says the language of the catalog's words, and fills the table, a body for each group. */
export async function showCodes(speak) {
  const response = await fetch('codes');
  const { count, codes } = await response.json();
  speak(response.headers.get('Content-Language'));
  byId('count').textContent = say('{0} codes', count);
  const groups = Map.groupBy(codes, (code) => code.group);
  document.querySelector('.codes table').append(...groups.entries().map(([group, rows]) => bodyOf(group, rows)));
}

function bodyOf(group, rows) {
  const body = document.createElement('tbody');
  const heading = body.insertRow().appendChild(document.createElement('th'));
  heading.colSpan = 3;
  heading.scope = 'rowgroup';
  heading.textContent = group;
  body.lang = rows[0].language;
  rows.forEach((row) => addRow(body, row));
  return body;
}

function addRow(body, { number, name, description, outcome }) {
  const row = body.insertRow();
  row.dataset.outcome = outcome;
  const head = row.appendChild(document.createElement('th'));
  head.scope = 'row';
  head.textContent = number;
  const cell = row.insertCell();
  cell.textContent = name;
  cell.lang = LANGUAGE_OF_NAMES;
  row.insertCell().textContent = description;
}
