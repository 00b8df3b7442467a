import { through, type Notice } from '#calendar'

/** x */
export default {
  year: 2015,
  number: '国发明电〔2015〕1号',
  issuedOn: '2015-05-13',
  title: { zh: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知', en: 'Holiday on the 70th anniversary of victory' },
  source: 'x',
  rest: [
    { name: { zh: '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日', en: '70th anniversary of victory in the War of Resistance and the world anti-fascist war' }, days: through('2015-09-03', '2015-09-05') },
  ],
  makeUp: ['2015-09-06'],
  amends: 2015,
} satisfies Notice
