-- SQLite numbers the rows of an integer primary key by itself; V6 of PostgreSQL has to say it.
select 1;
