-- What counts: the same sums as those of `samskaping aggregate`, to the øre. The table picture is its result,
-- and what it lists as set aside, not added and in doubt is left out here. Finding those lists is what takes
-- more than SQL.
WITH aside AS (
  SELECT a->>'$.source.name' AS file, (a->>'$.source.line')::INTEGER AS line, a->>'$.reason' AS reason
  FROM (SELECT unnest(setAside::JSON[]) AS a FROM picture)
),
left_out AS (
  SELECT n->>'$.project' AS project, n->>'$.benefit' AS benefit, n->>'$.stage' AS stage,
    (n->>'$.hours')::DECIMAL(18, 2) AS hours, (n->>'$.money')::DECIMAL(18, 2) AS money
  FROM (SELECT unnest(notAdded::JSON[]) AS n FROM picture)
),
doubt AS ( -- A benefit that is claimed as new once more is counted, and only its newness is in doubt.
  SELECT d->>'$.project' AS project, d->>'$.benefit' AS benefit, (d->>'$.period.from')::DATE AS first_day, (d->>'$.period.to')::DATE AS last_day
  FROM (SELECT unnest(doubts::JSON[]) AS d FROM picture)
  WHERE (d->>'$.kind') <> 'claimed-as-new' AND (d->>'$.ruling.count') IS DISTINCT FROM 'yes'
),
accepted AS (
  SELECT *, max(revision) OVER (PARTITION BY project, municipality, first_day, last_day) AS last_revision
  FROM report
  WHERE NOT EXISTS (
    FROM aside WHERE reason <> 'same-revision' AND aside.file = report.file AND (report.line IS NULL OR report.line = aside.line)
  )
),
latest AS ( -- Of two different reports of one revision, neither.
  SELECT min(source) AS source
  FROM accepted WHERE revision = last_revision
  GROUP BY project, municipality, first_day, last_day HAVING count(DISTINCT document) = 1
)
SELECT year(figure_from) AS year, stage, sum(hours) AS hours, sum(money) FILTER (kind <> 'saved-time') AS money
FROM figure JOIN latest USING (source)
WHERE NOT EXISTS (
    FROM left_out l WHERE l.project = figure.project AND l.benefit = figure.benefit AND l.stage = figure.stage
      AND l.hours IS NOT DISTINCT FROM figure.hours AND l.money IS NOT DISTINCT FROM figure.money
  )
  AND NOT EXISTS (
    FROM doubt d WHERE d.project = figure.project AND coalesce(d.benefit, figure.benefit) = figure.benefit
      AND d.first_day = figure.first_day AND d.last_day = figure.last_day
  )
GROUP BY ALL ORDER BY ALL;
