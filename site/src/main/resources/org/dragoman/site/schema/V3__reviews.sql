-- What curators have looked at and found right as it is: it leaves its queue until the contact changes.
create table site_review (
  queue varchar(20) not null,
  subject varchar(300) not null,
  reviewed_by varchar(40) not null,
  at varchar(30) not null,
  primary key (queue, subject)
);
