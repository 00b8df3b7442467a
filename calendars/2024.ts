import { type Notice, through } from '#calendar'

/** 2024 年部分节假日安排。 */
export default {
  year: 2024,
  number: '国办发明电〔2023〕7号',
  issuedOn: '2023-10-25',
  title: { zh: '国务院办公厅关于2024年部分节假日安排的通知', en: 'Arrangement of some holidays in 2024' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2023-12-30', '2024-01-01') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2024-02-10', '2024-02-17') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2024-04-04', '2024-04-06') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2024-05-01', '2024-05-05') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2024-06-08', '2024-06-10') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2024-09-15', '2024-09-17') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2024-10-01', '2024-10-07') },
  ],
  makeUp: ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
} satisfies Notice
