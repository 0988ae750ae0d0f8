/// The page's style: light and dark, screen and print, no more than the page needs.
enum ReportStyle {
  /// The whole style sheet.
  static let css = variables + layout + documents + FigureStyle.page + print

  private static let variables = """
    :root{color-scheme:light dark;--ground:#fff;--panel:#f5f7fa;--ink:#1c2024;--soft:#545c69;--line:#d5dae1;--accent:#2a5794;\
    --f0:#4477aa;--f1:#c2546a;--f2:#2f8a4c;--f3:#a08a1d;--f4:#3d93b8;--f5:#aa3377;--f6:#6b6b6b;\
    --m0:#dbe7f5;--m1:#fbe0e4;--m2:#d9f0df;--m3:#f5edc4;--m4:#d6eef8;--m5:#f5dcec;--m6:#e6e6e6}
    @media(prefers-color-scheme:dark){:root{--ground:#15181c;--panel:#1e2328;--ink:#e8eaed;--soft:#a6aeb9;--line:#39414a;--accent:#8ab8f2;\
    --f0:#7aa7d9;--f1:#ea8a9b;--f2:#66c184;--f3:#d6c04d;--f4:#75c4e6;--f5:#dc7bb8;--f6:#a3a3a3;\
    --m0:#233d5a;--m1:#57303a;--m2:#1f4630;--m3:#4a4213;--m4:#1d4456;--m5:#52274a;--m6:#3f3f3f}}

    """

  private static let layout = """
    *{box-sizing:border-box}html{scroll-padding-top:1rem}
    body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}
    body>header,main,body>footer{max-width:56rem;margin:0 auto;padding:0 1.25rem}body>header{padding-top:2.25rem}
    h1{font-size:clamp(1.6rem,4vw,2.3rem);line-height:1.15;margin:.2rem 0 .8rem;text-wrap:balance;overflow-wrap:anywhere}
    h2{font-size:1.4rem;line-height:1.25;margin:3.2rem 0 .4rem;padding-top:1rem;border-top:1px solid var(--line)}
    h3{font-size:1.05rem;margin:1.8rem 0 .4rem;line-height:1.3;overflow-wrap:anywhere}h4{font-size:1rem;margin:1.4rem 0 .3rem;overflow-wrap:anywhere}
    p{margin:.5rem 0 .8rem;max-width:44rem;overflow-wrap:anywhere}a{color:var(--accent);text-underline-offset:.15em}
    .kicker{text-transform:uppercase;letter-spacing:.08em;font-size:.78rem;color:var(--soft);margin:0}.lead{font-size:1.12rem;max-width:46rem}
    .muted,.weak,caption,figcaption{color:var(--soft)}.weak{font-style:italic}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:9}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
    .toc{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;padding:.7rem 0;margin:1rem 0 0;border-block:1px solid var(--line)}
    .key{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1px;background:var(--line);border:1px solid var(--line);\
    border-radius:8px;overflow:hidden;margin:1.4rem 0;padding:0}
    .key div{background:var(--panel);padding:.7rem .9rem}.key dt{font-size:.82rem;color:var(--soft)}
    .key dd{margin:0;font-size:1.35rem;font-weight:650;font-variant-numeric:tabular-nums}
    figure{margin:1rem 0}figcaption{font-size:.9rem;max-width:46rem;margin-bottom:.5rem}
    .scroll{overflow-x:auto;max-width:100%}.fig{display:block;width:100%;max-width:var(--w);min-width:calc(var(--w)*.74);height:auto}
    .fig a:hover text,.fig a:focus text{text-decoration:underline}
    details{margin:.15rem 0}summary{cursor:pointer;padding:.25rem 0}details>summary{color:var(--accent)}
    table{border-collapse:collapse;font-size:.88rem;font-variant-numeric:tabular-nums;margin:.4rem 0}
    caption{text-align:left;padding:.2rem 0 .5rem;font-size:.88rem}
    th,td{text-align:left;padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
    th{font-weight:600;color:var(--soft)}thead th{white-space:nowrap}td.r,th.r{text-align:right}
    #documents td:first-child{min-width:14rem}.places td:nth-child(n+2):not(:last-child){min-width:11rem}
    form{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.7rem;background:var(--panel);padding:.9rem 1rem;border-radius:8px;\
    margin:1rem 0}form[hidden]{display:none}
    label{font-size:.82rem;color:var(--soft);display:block}input,select,button{font:inherit;width:100%;min-height:2.5rem;color:var(--ink);\
    background:var(--ground);border:1px solid var(--soft);border-radius:6px;padding:.3rem .5rem}button{cursor:pointer}
    output{align-self:end;padding:.5rem 0}
    .flag{display:inline-block;border:1px solid var(--soft);color:var(--soft);border-radius:99px;font-size:.74rem;padding:0 .55rem;font-weight:400;\
    white-space:nowrap}
    .evidence{padding-left:1.1rem;font-size:.93rem}.evidence li{margin:.25rem 0}.evidence .src{font-weight:600}
    code{font-size:.9em;overflow-wrap:anywhere}.methods p{max-width:46rem}footer{padding:2rem 1.25rem 3rem;color:var(--soft)}

    """

  private static let documents = """
    .doc{border-top:1px solid var(--line)}.doc>details>summary{padding:.7rem 0;color:var(--ink)}.doc>details>summary h3{display:inline;margin:0}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.5rem 1.2rem;margin:.8rem 0;font-size:.9rem}
    .facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}.doubts{font-size:.88rem;color:var(--soft);padding-left:1.1rem}
    .outline{background:var(--panel);border-radius:8px;padding:.6rem 1rem;font-size:.92rem}.outline ol{margin:0;padding-left:1.2rem}
    .outline li{margin:.25rem 0}.tags{margin:.2rem 0 .4rem;font-size:.88rem}.unit{margin:0 0 1.6rem}
    .text{white-space:pre-wrap;overflow-wrap:anywhere;max-width:44rem;font-family:Charter,"Iowan Old Style",Georgia,serif;font-size:1.05rem;line-height:1.6}
    .chip{display:inline-block;border-radius:99px;padding:0 .6rem;font-size:.82rem;line-height:1.5;color:var(--ink)}
    mark{color:inherit;border-radius:3px;padding:.05em .1em;border-bottom:2px solid;position:relative}
    .m0{background:var(--m0);border-color:var(--f0)}.m1{background:var(--m1);border-color:var(--f1)}.m2{background:var(--m2);border-color:var(--f2)}
    .m3{background:var(--m3);border-color:var(--f3)}.m4{background:var(--m4);border-color:var(--f4)}.m5{background:var(--m5);border-color:var(--f5)}
    .m6{background:var(--m6);border-color:var(--f6)}.one mark:not(.on){background:none;border-bottom-style:dotted}
    mark:focus::after{content:attr(title);position:absolute;left:0;top:calc(100% + 4px);z-index:5;background:var(--ink);color:var(--ground);\
    font:.82rem/1.4 system-ui,sans-serif;padding:.35rem .6rem;border-radius:6px;width:max-content;max-width:min(24rem,70vw);white-space:normal}
    .small .doc{border:0}

    """

  private static let print = """
    @media(max-width:40rem){body>header{padding-top:1.4rem}th,td{padding-right:.55rem}\
    mark:focus::after{position:fixed;left:1rem;right:1rem;bottom:1rem;top:auto;width:auto;max-width:none}}
    @media print{:root{--ground:#fff;--panel:#fff;--ink:#000;--soft:#444}body{font-size:10pt}body>header,main{max-width:none}.toc,form,.skip{display:none}\
    h2,h3,h4,caption{break-after:avoid}figure,tr,.key{break-inside:avoid}.scroll{overflow:visible}.fig{min-width:0}mark{background:none}\
    a{color:inherit;text-decoration:none}}
    """
}
