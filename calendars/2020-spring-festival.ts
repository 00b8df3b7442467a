import { through, type Notice } from '#calendar'

/** x */
export default {
  year: 2020,
  number: '国办发明电〔2020〕1号',
  issuedOn: null,
  title: { zh: '国务院办公厅关于延长2020年春节假期的通知', en: 'Extension of the Spring Festival holiday in 2020' },
  source: 'x',
  rest: [
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2020-01-31', '2020-02-02') },
  ],
  makeUp: [],
  amends: 2020,
} satisfies Notice
