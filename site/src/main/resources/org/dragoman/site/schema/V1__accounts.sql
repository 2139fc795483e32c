-- People with accounts, and their tokens. Times are ISO 8601 in UTC, so that both databases sort them alike.
create table site_account (
  id varchar(36) primary key,
  name varchar(40) not null,
  folded_name varchar(40) not null unique,
  password varchar(300) not null,
  role varchar(20) not null,
  is_locked boolean not null default false,
  version integer not null default 0,
  created_at varchar(30) not null,
  signed_in_at varchar(30)
);

create table site_token (
  id varchar(36) primary key,
  account_id varchar(36) not null references site_account (id),
  label varchar(80) not null,
  hash varchar(64) not null unique,
  scopes varchar(200) not null,
  created_at varchar(30) not null,
  expires_at varchar(30) not null,
  used_at varchar(30),
  revoked_at varchar(30)
);

create table site_audit (
  sequence integer primary key,
  at varchar(30) not null,
  actor varchar(40) not null,
  action varchar(60) not null,
  subject varchar(200) not null,
  detail varchar(2000) not null,
  address varchar(60) not null
);
