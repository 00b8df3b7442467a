import { type Notice, through } from '#calendar'

/** 2016 年部分节假日安排。 */
export default {
  year: 2016,
  number: '国办发明电〔2015〕18号',
  issuedOn: '2015-12-10',
  title: { zh: '国务院办公厅关于2016年部分节假日安排的通知', en: 'Arrangement of some holidays in 2016' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with the notice on gov.cn; number and date: the same',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2016-01-01', '2016-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2016-02-07', '2016-02-13') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2016-04-02', '2016-04-04') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2016-05-01', '2016-05-02') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2016-06-09', '2016-06-11') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2016-09-15', '2016-09-17') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2016-10-01', '2016-10-07') },
  ],
  makeUp: ['2016-02-06', '2016-02-14', '2016-06-12', '2016-09-18', '2016-10-08', '2016-10-09'],
} satisfies Notice
