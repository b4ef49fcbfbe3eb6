/// The style sheet of the pages: light, dark, narrow, wide, and on paper; nothing is fetched from elsewhere.
enum SiteStyle {
  static let css = """
    :root { color-scheme: light dark; \(SitePalette.light.properties) }
    @media (prefers-color-scheme: dark) { :root { \(SitePalette.dark.properties) } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 46rem; overflow-wrap: break-word;
      font: 1.0625rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      color: var(--tinta); background: var(--kertas);
    }
    a { color: var(--tautan); text-underline-offset: .15em; }
    a:focus-visible { outline: 3px solid var(--tautan); outline-offset: 2px; }
    .lewati { position: absolute; left: -100rem; }
    .lewati:focus { position: static; display: inline-block; padding: .5rem; }
    header { padding: 1rem 0; border-bottom: 1px solid var(--garis); }
    header ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
    h1 { font-size: 2rem; margin: .25rem 0 1rem; }
    h2 { font-size: 1.4rem; margin: 2.25rem 0 .75rem; }
    h3 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
    .modul { margin: 1.75rem 0 0; color: var(--redup); }
    .redup { color: var(--redup); }
    p, ul, ol, dl, figure, table, pre, blockquote { margin: 0 0 1rem; }
    li { margin: .2rem 0; }
    li > p { margin-bottom: .5rem; }
    .fakta { padding: .75rem 1rem; background: var(--teduh); border-radius: .4rem; }
    .fakta div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1rem; padding: .2rem 0; }
    .fakta dt { font-weight: 600; }
    .fakta dd { margin: 0; }
    .fakta ul { margin: 0; padding-left: 1.1rem; }
    .bagian { font-size: .95rem; }
    .bagian ol { columns: 2 18rem; }
    .contoh { padding: .6rem 1rem .75rem; break-inside: avoid; border-radius: .4rem; }
    .contoh figcaption { font-weight: 700; margin-bottom: .25rem; }
    .contoh .kode { font-weight: 400; font-size: .85rem; color: var(--redup); }
    .naskah { white-space: pre-wrap; margin: 0; }
    .salah { border: 2px dashed var(--salah); background: var(--alas-salah); }
    .salah figcaption { color: var(--salah); }
    .benar { border: 2px solid var(--benar); border-left-width: .6rem; background: var(--alas-benar); }
    .benar figcaption { color: var(--benar); }
    .salah + .benar { break-before: avoid; }
    .teks { padding: .75rem 1rem; background: var(--teduh); border-radius: .4rem; margin: 0 0 1rem; }
    pre { padding: .75rem 1rem; overflow-x: auto; background: var(--teduh); border-radius: .4rem; }
    code { font: .92em/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
    :not(pre) > code { background: var(--teduh); padding: .1em .3em; border-radius: .25em; }
    blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--garis); }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--garis); }
    th { border-bottom-width: 2px; }
    hr { border: 0; border-top: 1px solid var(--garis); margin: 2rem 0; }
    .fasilitator { margin-top: 3rem; padding-top: .5rem; border-top: 4px double var(--garis); }
    .tetangga { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .75rem 2rem;
      margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--garis); }
    .tetangga a { display: block; }
    .tetangga .sesudah { text-align: right; margin-left: auto; }
    .daftar { list-style: none; padding: 0; }
    .daftar li { display: flex; gap: .75rem; padding: .3rem 0; border-bottom: 1px solid var(--garis); }
    .daftar .kode { flex: 0 0 2.5rem; color: var(--redup); }
    .daftar .menit { margin-left: auto; white-space: nowrap; color: var(--redup); }
    .istilah dt { font-weight: 700; margin-top: .9rem; break-after: avoid; }
    .istilah dd { margin: 0; }
    footer { margin-top: 3rem; font-size: .9rem; color: var(--redup); }
    @media (max-width: 30rem) {
      .fakta div { grid-template-columns: 1fr; }
      h1 { font-size: 1.6rem; }
    }
    @page { size: A4; margin: 20mm 18mm; }
    @media print {
      :root { color-scheme: light; \(SitePalette.light.properties) }
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
      header, .tetangga, .bagian, .lewati { display: none; }
      h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; }
      a { color: inherit; text-decoration: none; }
      p, li { orphans: 2; widows: 2; }
      tr, .fakta, .istilah div { break-inside: avoid; }
      thead { display: table-header-group; }
      .fasilitator { break-before: page; }
    }

    """
}
