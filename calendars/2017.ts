import { through, type Notice } from '#calendar'

/** 2017 年部分节假日安排。 */
export default {
  year: 2017,
  number: null,
  issuedOn: null,
  title: { zh: '国务院办公厅关于2017年部分节假日安排的通知', en: 'Arrangement of some holidays in 2017' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6',
  unknown: 'number and date of issue',
  rest: [
    { name: { zh: '元旦', en: 'New Year\'s Day' }, days: through('2017-01-01', '2017-01-02') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2017-01-27', '2017-02-02') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2017-04-02', '2017-04-04') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: ['2017-05-01'] },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2017-05-28', '2017-05-30') },
    { name: { zh: '国庆节', en: 'National Day' }, days: [...through('2017-10-01', '2017-10-03'), ...through('2017-10-05', '2017-10-08')] },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: ['2017-10-04'] },
  ],
  makeUp: ['2017-01-22', '2017-02-04', '2017-04-01', '2017-05-27', '2017-09-30'],
} satisfies Notice
