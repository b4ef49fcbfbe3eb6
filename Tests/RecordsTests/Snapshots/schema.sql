CREATE TRIGGER fact_is_not_changed BEFORE UPDATE ON fact
  BEGIN SELECT RAISE(ABORT, 'a fact is not changed'); END;
CREATE TRIGGER fact_is_not_deleted BEFORE DELETE ON fact
  BEGIN SELECT RAISE(ABORT, 'a fact is not deleted'); END;
CREATE TABLE detail (
  fact TEXT NOT NULL PRIMARY KEY REFERENCES fact (id),
  salt BLOB NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE TABLE device (
  id TEXT NOT NULL PRIMARY KEY,
  label TEXT NOT NULL
) STRICT;
CREATE TABLE fact (
  id TEXT NOT NULL PRIMARY KEY,
  device TEXT NOT NULL REFERENCES device (id),
  author TEXT NOT NULL REFERENCES person (code),
  time INTEGER NOT NULL CHECK (time > 0),
  kind TEXT NOT NULL,
  person TEXT REFERENCES person (code),
  subject TEXT NOT NULL,
  payload TEXT NOT NULL,
  detail BLOB CHECK (length(detail) = 32),
  previous BLOB CHECK (length(previous) = 32),
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE file (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('class', 'progress')),
  created INTEGER NOT NULL
) STRICT;
CREATE TABLE identity (
  person TEXT NOT NULL PRIMARY KEY REFERENCES person (code),
  name TEXT NOT NULL,
  front TEXT NOT NULL,
  back TEXT NOT NULL,
  number TEXT,
  agency TEXT,
  nip TEXT,
  changed INTEGER NOT NULL,
  device TEXT NOT NULL REFERENCES device (id)
) STRICT;
CREATE TABLE person (
  code TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('participant', 'marker'))
) STRICT;
CREATE INDEX fact_about ON fact (kind, person, subject, time, id);
CREATE INDEX fact_in_time ON fact (time);
CREATE INDEX fact_of_device ON fact (device, time, id);
