-- A comment written at a whole second had no digits after it and stood behind those of that second.
update site_comment set created_at = replace(created_at, 'Z', '.000Z') where length(created_at) = 20;
