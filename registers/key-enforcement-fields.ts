import { f, register, report2022, t } from '#kernel'


/** 年度重点执法领域: Key enforcement fields of the year. */
export default register('key-enforcement-fields', {
  ...t('年度重点执法领域', 'Key enforcement fields of the year'), published: true,
  basis: report2022('一(四)2', '(named there: environment, food and drugs, work safety, labour, transport, education and training)'),
  organ: 'lead_organ',
  fields: {
    year: f.int('年度', 'Year'), field: f.text('领域', 'Field'), lead_organ: f.organ('牵头机关', 'Lead organ'), document: f.document('文件', 'Document'),
  },
})
