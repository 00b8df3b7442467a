import type { Facts, Messages } from './codes.ts'

const fieldOf = (f: Facts): string => (f.label ? `“${f.label}”（${f.path}）` : (f.path ?? ''))

/** 中文。 */
export const zh = {
  refusal: {
    gate: {
      title: f => `不符合条件“${f.gate}”，不能“${f.act}”`,
      remedy: f => `使“${f.gate}”得到满足后再行“${f.act}”。`,
    },
    'state.not-allowed': {
      title: f => `案件现为“${f.state}”，不能“${f.act}”`,
      remedy: f =>
        f.possible ? `此时可以：${f.possible}。“${f.act}”须自“${f.from}”作出。` : `案件已无可作出的行为；确有错误的，依更正程序更正。`,
    },
    'role.not-entitled': {
      title: f => `“${f.role}”无权“${f.act}”`,
      remedy: f => `由${f.entitled}作出。`,
    },
    'data.invalid': {
      title: f => `“${f.act}”所填内容不符合要求`,
      remedy: () => '按字段要求改正后再行提交。',
    },
    'edition.not-in-force': {
      title: f => `“${f.procedure}”在${f.on}没有现行文本`,
      remedy: f => (f.earliest ? `本系统最早收录${f.earliest}起施行的文本；核对行为日期。` : '核对行为日期。'),
    },
  },
  input: {
    json: () => '不是有效的 JSON。',
    object: f => `${fieldOf(f)}应为一个 JSON 对象。`,
    text: f => `${fieldOf(f)}应为文本，且所指的事项须存在。`,
    'unknown-procedure': () => '没有这一程序。',
    'unknown-edition': () => '该程序没有这一版本。',
    'unknown-act': () => '该程序没有这一行为。',
    'unknown-role': () => '该程序没有这一角色。',
    'unknown-field': f => `没有字段${fieldOf(f)}。`,
    'field-missing': f => `必填项${fieldOf(f)}未填。`,
    'field-type': f => `${fieldOf(f)}的值不合其类型${f.wanted ? `：应为${f.wanted}` : ''}。`,
    date: f => `${fieldOf(f)}应为日期，写作 YYYY-MM-DD。`,
    instant: f => `${fieldOf(f)}应为带时区的时刻（例如 2024-03-04T10:00+08:00），且不晚于今日。`,
    'not-in-force': () => '该日没有现行文本。',
    'no-acts': () => 'acts 应为行为的列表。',
    mode: () => 'mode 只能是 record（补录）或 live（即时）。',
    register: () => '没有这一登记簿，或者其行不是带 id 的对象。',
    'awaits-notice': () => '工作日期限延伸至尚无放假通知的年份；录入通知后再算。',
    'unknown-key': f => `不认识的键${fieldOf(f)}。`,
    correction: () => '更正须指明本案在先的行为，并写明更正的字段或者撤销。',
    value: f => `${fieldOf(f)}的值不合要求${f.wanted ? `：${f.wanted}` : ''}。`,
    'unknown-organ': f => `机构树中没有“${f.value ?? ''}”。`,
    'unknown-indicator': () => '没有这一指标。',
  },
  problem: {
    refused: { title: '依法不得为之', detail: f => `${f.title ?? ''}${f.basis ? `（${f.basis}）` : ''}。${f.remedy ?? ''}` },
    invalid: { title: '输入有误', detail: f => f.first ?? '请求的内容不合要求。' },
    conflict: { title: '他人已先行记录', detail: f => `账本已有 ${f.size} 条记录，请重新读取后再试；本次未作任何记录。` },
    'not-found': { title: '没有此项', detail: f => `没有 ${f.what ?? '所请求的地址'}。` },
    loading: { title: '正在启动', detail: f => `正在载入${f.step ? `（${f.step}）` : ''}，请稍候。` },
    'not-loaded': { title: '未能启动', detail: f => `启动未成：${f.why ?? ''}` },
    stopping: { title: '正在停止', detail: () => '服务正在停止，不再接受新的行为。' },
    fault: { title: '系统故障', detail: f => `本系统出错，编号 ${f.incident}；未确认的行为请先查询是否已记录。` },
    'too-many': { title: '请求过于频繁', detail: f => `请在 ${f.seconds ?? '若干'} 秒后再试。` },
    'too-large': { title: '内容过大', detail: () => '请求体超过上限。' },
    'media-type': { title: '不支持的内容类型', detail: () => '请以 application/json 提交（评判可用 application/x-ndjson）。' },
    host: { title: '来源不符', detail: () => '本服务只应答本机地址。' },
  },
  finding: {
    'act-out-of-order': '行为顺序违法',
    'role-not-entitled': '作出行为者无权',
    'recorded-late': '逾期录入',
  },
  progress: {
    title: '明法正在启动',
    loading: '正在载入，页面会自行更新。',
    failed: '启动未成',
    leave: '载入完成后即转到控制台。',
    'no-script': '如未自动更新，请刷新本页。',
    store: '打开数据库',
    read: '读取账本',
    world: '载入演示数据',
    console: '构建控制台',
    'no-console': '接口已就绪；控制台尚未构建。',
    'half-a-world': '上次启动在载入演示数据时中断，数据不完整：请删除数据文件夹，或者用 --data 另指一个。',
    ready: '已就绪',
  },
} satisfies Messages
