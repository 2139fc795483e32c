-- Readers' comments, what was decided of them, and why. The log is only ever added to.
create table site_comment (
  id varchar(36) primary key,
  subject varchar(300) not null,
  parent_id varchar(36) references site_comment (id),
  account_id varchar(36) not null references site_account (id),
  text varchar(8000) not null,
  state varchar(20) not null,
  rule varchar(40),
  reason varchar(1000),
  decided_by varchar(40),
  appeal varchar(2000),
  reports integer not null default 0,
  created_at varchar(30) not null,
  edited_at varchar(30)
);

create index site_comment_subject on site_comment (subject, created_at);
create index site_comment_account on site_comment (account_id, created_at);
create index site_comment_state on site_comment (state, created_at);

create table site_comment_report (
  comment_id varchar(36) not null references site_comment (id),
  account_id varchar(36) not null references site_account (id),
  primary key (comment_id, account_id)
);

create table site_moderation_log (
  sequence integer primary key,
  at varchar(30) not null,
  comment_id varchar(36) not null,
  actor varchar(40) not null,
  action varchar(40) not null,
  rule varchar(40),
  reason varchar(1000)
);

create table site_watch_word (
  word varchar(60) primary key,
  rule varchar(40) not null,
  added_by varchar(40) not null
);
