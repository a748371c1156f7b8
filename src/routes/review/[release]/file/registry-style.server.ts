/** How the registry's file looks, on a screen and on paper; the file has to carry it. */
export const registryStyle = `
body { font: 1rem/1.5 'Source Sans 3', 'Liberation Sans', Arial, sans-serif; color: #15191a; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.375rem; line-height: 1.25; margin-top: 2rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 0.25rem; }
h4, h5 { font-size: 1rem; margin: 1rem 0 0.25rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1.25rem; }
dt { color: #454e50; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: baseline; font-weight: 400; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #d6dcdc; }
thead th { border-bottom-color: #7c8688; font-size: 0.875rem; }
th.r, td.r { text-align: right; padding-right: 0; padding-left: 0.75rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot th, tfoot td { font-weight: 600; border-top: 2px solid #15191a; border-bottom: 0; }
.small { color: #454e50; }
@page { margin: 20mm; }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: 0.5rem; } }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } .area { break-before: page; } tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;
