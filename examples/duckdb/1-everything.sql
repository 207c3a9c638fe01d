-- Everything added up: wrong. Corrections are counted beside what they correct, the same report twice is
-- counted twice, and so is a benefit that both a lead and a member report.
SELECT year(figure_from) AS year, stage, sum(hours) AS hours, sum(money) FILTER (kind <> 'saved-time') AS money
FROM figure
GROUP BY ALL ORDER BY ALL;
