import type { Facts, Messages } from './codes.ts'

const fieldOf = (f: Facts): string => (f.label ? `${f.label} (${f.path})` : (f.path ?? ''))

/** English. */
export const en = {
  refusal: {
    gate: {
      title: f => `“${f.gate}” does not hold, so “${f.act}” may not be done`,
      remedy: f => `Make “${f.gate}” hold, then do “${f.act}”.`,
    },
    'state.not-allowed': {
      title: f => `The case stands at “${f.state}”; “${f.act}” may not be done from there`,
      remedy: f =>
        f.possible
          ? `Possible now: ${f.possible}. “${f.act}” is done from: ${f.from}.`
          : 'Nothing more can be done in this case; a mistake is put right by a correction.',
    },
    'role.not-entitled': {
      title: f => `“${f.role}” is not entitled to “${f.act}”`,
      remedy: f => `To be done by: ${f.entitled}.`,
    },
    'data.invalid': {
      title: f => `What was entered for “${f.act}” does not fit its fields`,
      remedy: () => 'Put the fields right and submit again.',
    },
    'edition.not-in-force': {
      title: f => `“${f.procedure}” has no text in force on ${f.on}`,
      remedy: f =>
        f.earliest ? `The earliest text held is in force from ${f.earliest}; check the day of the act.` : 'Check the day of the act.',
    },
  },
  input: {
    json: () => 'This is not JSON.',
    object: f => `${fieldOf(f)} must be one JSON object.`,
    text: f => `${fieldOf(f)} must be a text, and what it names must exist.`,
    'unknown-procedure': () => 'There is no such procedure.',
    'unknown-edition': () => 'The procedure has no such edition.',
    'unknown-act': () => 'The procedure has no such act.',
    'unknown-role': () => 'The procedure has no such role.',
    'unknown-field': f => `There is no field ${fieldOf(f)}.`,
    'field-missing': f => `The required field ${fieldOf(f)} is missing.`,
    'field-type': f => `${fieldOf(f)} does not have a value of its kind${f.wanted ? `: ${f.wanted}` : ''}.`,
    date: f => `${fieldOf(f)} must be a date YYYY-MM-DD.`,
    instant: f => `${fieldOf(f)} must be an instant with offset (such as 2024-03-04T10:00+08:00), not after today.`,
    'not-in-force': () => 'No text is in force on that day.',
    'no-acts': () => 'acts must be a list of acts.',
    mode: () => 'mode is record or live.',
    register: () => 'There is no such register, or a row is not an object with an id.',
    'awaits-notice': () => 'A limit in working days reaches into a year whose holiday notice is not entered.',
    'unknown-key': f => `Unknown key ${fieldOf(f)}.`,
    correction: () => 'A correction names an earlier act of the case, and the fields put in place or that it is set aside.',
    value: f => `${fieldOf(f)} does not have a value that can be used${f.wanted ? `: ${f.wanted}` : ''}.`,
    'unknown-organ': f => `The organ tree has no “${f.value ?? ''}”.`,
    'unknown-indicator': () => 'There is no such indicator.',
  },
  problem: {
    refused: {
      title: 'The law does not allow it',
      detail: f => `${f.title ?? ''}${f.basis ? ` (${f.basis})` : ''}. ${f.remedy ?? ''}`.trim(),
    },
    invalid: { title: 'The input is not valid', detail: f => f.first ?? 'The request does not fit.' },
    conflict: {
      title: 'Someone else recorded first',
      detail: f => `The ledger stands at ${f.size} entries; read again and retry. Nothing was recorded.`,
    },
    'not-found': { title: 'There is no such thing', detail: f => `There is no ${f.what ?? 'such address'}.` },
    loading: { title: 'Starting', detail: f => `Still loading${f.step ? ` (${f.step})` : ''}; try again in a moment.` },
    'not-loaded': { title: 'It could not start', detail: f => `Starting failed: ${f.why ?? ''}` },
    stopping: { title: 'Stopping', detail: () => 'The server is stopping and takes no further acts.' },
    fault: {
      title: 'A fault of ours',
      detail: f => `Something failed here, incident ${f.incident}; look whether an unconfirmed act was recorded before repeating it.`,
    },
    'too-many': { title: 'Too many requests', detail: f => `Try again in ${f.seconds ?? 'some'} seconds.` },
    'too-large': { title: 'Too large', detail: () => 'The body is over the limit.' },
    'media-type': {
      title: 'Unsupported content type',
      detail: () => 'Send application/json (check also takes application/x-ndjson).',
    },
    host: { title: 'Wrong origin', detail: () => 'This server answers addresses of this machine only.' },
  },
  finding: {
    'act-out-of-order': 'Act out of order',
    'role-not-entitled': 'Done by one not entitled',
    'recorded-late': 'Recorded late',
  },
  progress: {
    title: 'Mingfa is starting',
    loading: 'Loading; this page keeps itself up to date.',
    failed: 'Starting failed',
    leave: 'The console opens as soon as it is ready.',
    'no-script': 'Reload this page if it does not change.',
    store: 'opening the database',
    read: 'reading the ledger',
    world: 'loading the demonstration world',
    console: 'building the console',
    'no-console': 'The API is ready; the console has not been built.',
    'half-a-world':
      'An earlier start was interrupted while it loaded the demonstration world, so it is there only in part: remove the data folder, or name another with --data.',
    ready: 'ready',
  },
} satisfies Messages
