/** Two records to try with: a petition handled in time, and one whose acceptance was late. */
export const example = [
  {
    scenario: 'demo-1',
    procedure: 'petition',
    organ: 'demo',
    mode: 'record',
    acts: [],
  },
]
  .map(line => JSON.stringify(line))
  .join('\n')
