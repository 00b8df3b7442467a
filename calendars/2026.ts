import { type Notice, through } from '#calendar'

/** 2026 年部分节假日安排。 */
export default {
  year: 2026,
  number: '国办发明电〔2025〕7号',
  issuedOn: '2025-11-04',
  title: { zh: '国务院办公厅关于2026年部分节假日安排的通知', en: 'Arrangement of some holidays in 2026' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6; number and date as others quote them from gov.cn',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2026-01-01', '2026-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2026-02-15', '2026-02-23') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2026-04-04', '2026-04-06') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2026-05-01', '2026-05-05') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2026-06-19', '2026-06-21') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2026-09-25', '2026-09-27') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2026-10-01', '2026-10-07') },
  ],
  makeUp: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
} satisfies Notice
