import { type Notice, through } from '#calendar'

/** 2015 年 9 月 3 日纪念日放假：a holiday of its own, by the State Council itself, added to the notice for 2015. */
export default {
  year: 2015,
  number: '国发明电〔2015〕1号',
  issuedOn: '2015-05-13',
  title: {
    zh: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
    en: 'Holiday on the 70th anniversary of victory in the War of Resistance',
  },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    {
      name: {
        zh: '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
        en: '70th anniversary of victory in the War of Resistance and the world anti-fascist war',
      },
      days: through('2015-09-03', '2015-09-05'),
    },
  ],
  makeUp: ['2015-09-06'],
  amends: 2015,
} satisfies Notice
