-- The latest revision of each report: better, and still wrong. Of two different reports that claim the same
-- revision, this takes one of them, any of them. A report with errors counts, and so does one of a newer
-- version. What the whole and its part both report is counted twice, a forecast stands beside the newer one,
-- and a figure over two years is put in the first.
WITH latest AS (
  SELECT project, municipality, first_day, last_day, arg_max(source, revision) AS source
  FROM report GROUP BY ALL
)
SELECT year(figure_from) AS year, stage, sum(hours) AS hours, sum(money) FILTER (kind <> 'saved-time') AS money
FROM figure JOIN latest USING (source)
GROUP BY ALL ORDER BY ALL;
