import { type Notice, through } from '#calendar'

/** 2023 年部分节假日安排。 */
export default {
  year: 2023,
  number: '国办发明电〔2022〕16号',
  issuedOn: '2022-12-08',
  title: { zh: '国务院办公厅关于2023年部分节假日安排的通知', en: 'Arrangement of some holidays in 2023' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2022-12-31', '2023-01-02') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2023-01-21', '2023-01-27') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: ['2023-04-05'] },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2023-04-29', '2023-05-03') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2023-06-22', '2023-06-24') },
    { name: { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' }, days: through('2023-09-29', '2023-10-06') },
  ],
  makeUp: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
} satisfies Notice
