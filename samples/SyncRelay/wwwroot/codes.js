// The table of the catalog, as the service has it.

const byId = (id) => document.getElementById(id);

/** Fills the table, a body for each group. */
export async function showCodes() {
  const { count, codes } = await (await fetch('codes')).json();
  byId('count').textContent = `${count} codes`;
  const groups = Map.groupBy(codes, (code) => code.group);
  document.querySelector('.codes table').append(...groups.entries().map(([group, rows]) => bodyOf(group, rows)));
}

function bodyOf(group, rows) {
  const body = document.createElement('tbody');
  const heading = body.insertRow().appendChild(document.createElement('th'));
  heading.colSpan = 3;
  heading.scope = 'rowgroup';
  heading.textContent = group;
  rows.forEach((row) => addRow(body, row));
  return body;
}

function addRow(body, { number, name, description, outcome }) {
  const row = body.insertRow();
  row.dataset.outcome = outcome;
  const head = row.appendChild(document.createElement('th'));
  head.scope = 'row';
  head.textContent = number;
  row.insertCell().textContent = name;
  row.insertCell().textContent = description;
}
