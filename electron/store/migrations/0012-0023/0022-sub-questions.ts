/** Questions of notes have parts; those that notes had until now have none. */
export const migration0022 = `
alter table noteQuestions add column subQuestions text not null default '[]'
  check (json_valid(subQuestions));
`
