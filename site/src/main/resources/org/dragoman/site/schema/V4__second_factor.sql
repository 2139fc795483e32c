-- Accounts that sign in with a code of an app besides their password: its secret, and the half minute whose code was taken last.
create table site_second_factor (
  account_id varchar(36) primary key references site_account (id),
  secret varchar(64) not null,
  last_step bigint not null,
  since varchar(30) not null
);

-- Hashes of the codes of use once, for the day the app is lost.
create table site_recovery_code (
  account_id varchar(36) not null references site_account (id),
  hash varchar(64) not null,
  primary key (account_id, hash)
);
