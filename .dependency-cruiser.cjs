// Which way imports go. The same rules in words: CONTRIBUTING.md, "Where things live".
const test = '(\\.test\\.tsx?|/testing\\.ts|\\.fixture\\.ts)$'
const pure = '^(src/(kernel|calendar|ledger|record|indicators|report|derive|standards|dmn)|procedures)/'

/** A folder and the folders of ours it may import; tests are free. */
const only = (from, allowed, why) => ({
  name: `${from.replace(/^src\//, '').replace(/\W+$/, '')}-imports`,
  comment: why,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: test },
  to: { path: '^(src|apps|procedures|calendars|registers|law|worlds|verify|tools|bench|tests)/', pathNot: `^(${allowed.join('|')})(/|$)` },
})

/** Packages that only one folder may use. */
const home = (name, packages, folders) => ({
  name,
  severity: 'error',
  from: { path: '^(src|procedures|apps)/', pathNot: [`^(${folders.join('|')})/`, test] },
  to: { path: `node_modules/(${packages.join('|')})/` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle of values cannot be read from either end. Types may point back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },

    only('src/calendar', ['src/calendar', 'calendars'], 'Days know nothing of procedures.'),
    only('src/ledger', ['src/ledger'], 'The ledger is given bytes and its SHA-256; it imports nothing of ours.'),
    only('src/kernel', ['src/kernel', 'src/calendar', 'law'], 'The kernel knows law and days, and nothing of who runs it.'),
    only('src/record', ['src/record', 'src/kernel', 'src/calendar', 'law'], 'A record is given its facts.'),
    only(
      'src/indicators',
      ['src/indicators', 'src/record', 'src/kernel', 'src/calendar', 'law'],
      'Figures fold acts; they do not fetch them.',
    ),
    only(
      'src/report',
      ['src/report', 'src/indicators', 'src/record', 'src/kernel', 'src/calendar', 'src/messages', 'law'],
      'A report is text with figures in it.',
    ),
    only(
      'src/derive',
      ['src/derive', 'src/kernel', 'src/calendar', 'src/indicators', 'src/messages', 'law'],
      'Definition in, artefact out.',
    ),
    only('src/messages', ['src/messages', 'src/kernel', 'src/calendar', 'law'], 'Sentences over codes and facts.'),
    only('src/store', ['src/store', 'src/kernel', 'src/calendar', 'src/ledger', 'src/indicators', 'law'], 'PostgreSQL and nothing else.'),
    only('law', ['law'], 'Citations are read without the kernel.'),
    only('calendars', ['calendars', 'src/calendar', 'law'], 'Data with its notice.'),
    only('verify', ['verify'], 'The verifier shares no code with the writer.'),
    only(
      'apps',
      [
        'apps',
        'src/kernel',
        'src/calendar',
        'src/ledger',
        'src/derive',
        'src/messages',
        'src/crypto/browser\\.ts',
        'procedures',
        'calendars',
        'law',
      ],
      'Apps take the derived client, derived JSON and the pure kernel; no server code. Receipts are checked in the page by the browser’s hashes.',
    ),

    {
      name: 'verify-no-packages',
      comment: 'Zero dependencies: what an outsider reads is what runs.',
      severity: 'error',
      from: { path: '^verify/', pathNot: test },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'] },
    },
    {
      name: 'nobody-imports-apps',
      severity: 'error',
      from: { pathNot: '^(apps|tests)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'server-and-cli-are-the-top',
      comment: 'What runs the parts is imported by nothing but itself; the command line starts the server.',
      severity: 'error',
      from: { path: '^(src|procedures|calendars|registers|law)/', pathNot: ['^src/(server|cli)/', test] },
      to: { path: '^src/(server|cli)/' },
    },
    { name: 'server-not-from-cli', severity: 'error', from: { path: '^src/server/', pathNot: test }, to: { path: '^src/cli/' } },
    ...['^procedures/(_example)/', '^procedures/([a-z-]+/[a-z0-9-]+)/'].map((folder, nth) => ({
      name: `procedure-imports-${nth + 1}`,
      comment: 'A procedure imports the kernel, the calendar, what several procedures take from one law, and its own older edition.',
      severity: 'error',
      from: { path: folder, pathNot: test },
      to: {
        path: '^(src|apps|procedures|calendars|registers|law|worlds|verify|tools|bench|tests)/',
        pathNot: ['^src/(kernel|calendar)/', '^procedures/_shared/', '^procedures/$1/'],
      },
    })),
    {
      name: 'shared-law-imports',
      severity: 'error',
      from: { path: '^procedures/_shared/', pathNot: test },
      to: { path: '^(src|apps|procedures|registers|worlds|verify|tools)/', pathNot: ['^src/(kernel|calendar)/', '^procedures/_shared/'] },
    },
    {
      name: 'pure-no-machine',
      comment: 'No file, socket, clock or environment in a pure folder; globals are looked at by tools/purity.test.ts.',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    home('sql-in-store-only', ['pg', '@electric-sql/pglite'], ['src/store']),
    home('http-in-server-only', ['fastify', '@fastify/[^/]+', 'fastify-type-provider-zod'], ['src/server']),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
