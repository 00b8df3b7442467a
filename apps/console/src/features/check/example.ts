const request = (scenario: string, replied: string, outcome: string, ground: string) => ({
  scenario,
  procedure: 'information-request',
  organ: '示例机关',
  mode: 'record',
  acts: [
    {
      act: 'receive',
      at: '2024-01-25T10:00+08:00',
      by: 'disclosure-office',
      data: { channel: 'in-person', 'confirmed-with-applicant': true, 'applicant-kind': 'person', subject: '示例' },
    },
    {
      act: 'reply',
      at: `${replied}T10:00+08:00`,
      by: 'disclosure-office',
      data: { outcome, ground, 'remedies-told': true, document: '示例复〔1〕号' },
    },
  ],
})

/** Three lines to try with: a request answered on the last of its twenty working days, one a day late and without reasons, and one with a slip. */
export const example = [
  request('公开-1', '2024-02-27', 'provided', 'none'),
  request('公开-2', '2024-02-28', 'refused', 'third-party-interest'),
  request('公开-3', '2024-02-30', 'provided', 'none'),
]
  .map(line => JSON.stringify(line))
  .join('\n')
