import { type Notice, through } from '#calendar'

/** 2025 年部分节假日安排。 */
export default {
  year: 2025,
  number: '国办发明电〔2024〕12号',
  issuedOn: '2024-11-12',
  title: { zh: '国务院办公厅关于2025年部分节假日安排的通知', en: 'Arrangement of some holidays in 2025' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: ['2025-01-01'] },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2025-01-28', '2025-02-04') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2025-04-04', '2025-04-06') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2025-05-01', '2025-05-05') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2025-05-31', '2025-06-02') },
    { name: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' }, days: through('2025-10-01', '2025-10-08') },
  ],
  makeUp: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
} satisfies Notice
