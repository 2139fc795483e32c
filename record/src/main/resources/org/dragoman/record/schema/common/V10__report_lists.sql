-- Nearly all reports are in force. An index that begins with "retired" lets a planner without statistics go through all of
-- them where it should look up a few by their ids; these hold what the counts ask for and nothing else.
DROP INDEX report_retired;
CREATE INDEX report_in_force ON report (lexicon, retired) WHERE retired IS NULL;
CREATE INDEX report_retired ON report (retired) WHERE retired IS NOT NULL;
