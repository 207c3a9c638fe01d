-- The reports and their figures as tables. Numbers are DECIMAL, never DOUBLE: a binary sum of kroner is
-- wrong already at a hundred thousand reports.
--
-- What is not JSON disappears here, and so does half a line. The query cannot say which, or why.
CREATE TABLE report AS
WITH files AS (
  SELECT replace(filename, 'examples/ks/reports/', '') AS file, NULL AS line, content AS text FROM read_text('examples/ks/reports/*/*.json')
  UNION ALL
  SELECT file, line, text FROM (
    SELECT replace(filename, 'examples/ks/reports/', '') AS file, generate_subscripts(string_split(content, chr(10)), 1) AS line, unnest(string_split(content, chr(10))) AS text
    FROM read_text('examples/ks/reports/*.ndjson')
  )
)
SELECT
  file || coalesce(':' || line, '') AS source, file, line, document,
  document->>'$."$schema"' AS schema,
  document->>'$.project' AS project,
  document->>'$.municipality' AS municipality,
  (document->>'$.period.from')::DATE AS first_day,
  (document->>'$.period.to')::DATE AS last_day,
  (document->>'$.revision')::INTEGER AS revision
FROM (SELECT file, line, json(TRY_CAST(text AS JSON)) AS document FROM files)
WHERE (document->>'$.project') IS NOT NULL;

CREATE TABLE figure AS
SELECT
  report.* EXCLUDE (document),
  benefit->>'$.id' AS benefit,
  benefit->>'$.kind' AS kind,
  (figure->>'$.period.from')::DATE AS figure_from,
  (figure->>'$.period.to')::DATE AS figure_to,
  figure->>'$.stage' AS stage,
  (figure->>'$.hours')::DECIMAL(18, 2) AS hours,
  (figure->>'$.money')::DECIMAL(18, 2) AS money
FROM report, unnest((document->'$.benefits')::JSON[]) AS b(benefit), unnest((benefit->'$.figures')::JSON[]) AS f(figure);
