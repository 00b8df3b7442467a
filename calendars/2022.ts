import { type Notice, through } from '#calendar'

/** 2022 年部分节假日安排。 */
export default {
  year: 2022,
  number: '国办发明电〔2021〕11号',
  issuedOn: '2021-10-25',
  title: { zh: '国务院办公厅关于2022年部分节假日安排的通知', en: 'Arrangement of some holidays in 2022' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2022-01-01', '2022-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2022-01-31', '2022-02-06') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2022-04-03', '2022-04-05') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2022-04-30', '2022-05-04') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2022-06-03', '2022-06-05') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2022-09-10', '2022-09-12') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2022-10-01', '2022-10-07') },
  ],
  makeUp: ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'],
} satisfies Notice
