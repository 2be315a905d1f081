(function () {
  'use strict';
  const {data, $, t, plural, number, make, visible} = korpu;
  const figures = data.figures;
  const BANDS = ['context', 'exact', 'repetition', '95-99', '85-94', '75-84', 'new'];
  const KNOWN = BANDS.slice(0, 3);
  const SIMILAR = BANDS.slice(3, 6);
  const SEVERITIES = ['error', 'warning', 'info'];
  const MOST_BARS = 12;
  const MOST_DAYS = 24;
  const MOST_COLUMNS = 300;
  const MOST_MEMORIES = 6;
  /* A chart on A4, in pixels of CSS: all charts of a printed page have letters of one size. */
  const PAPER = 760;
  const SVG = 'http://www.w3.org/2000/svg';
  const pen = document.createElement('canvas').getContext('2d');
  let measure = 'words';
  let charts = [];
  let ids = 0;

  /* ---- numbers and words ---- */

  function percent(part, whole) {
    if (!whole) return '–';
    const share = 100 * part / whole;
    return number(share / 100, {style: 'percent', maximumFractionDigits: share > 0 && share < 1 || share > 99 && share < 100 ? 1 : 0});
  }
  function sum(values) {
    return values.reduce((a, b) => a + b, 0);
  }
  function language(tag) {
    const word = 'LANG_' + tag.toUpperCase();
    return data.words[korpu.locale()][word] ? t(word) : tag;
  }
  function bandName(band) {
    return /^\d/.test(band) ? band.slice(0, 3).replace('-', '–') + number(band.slice(3) / 100, {style: 'percent'}) : t('BAND_' + band.toUpperCase());
  }
  function checkTitle(check) {
    return data.titles[check] ? data.titles[check][korpu.language()] : '';
  }
  function concept(use) {
    return use.terms[korpu.locale()] || use.terms[figures.from] || Object.values(use.terms)[0] || use.concept;
  }

  /* ---- drawing ---- */

  function draw(tag, attributes, parent, text) {
    const e = document.createElementNS(SVG, tag);
    for (const name in attributes) e.setAttribute(name, attributes[name]);
    if (text !== undefined) e.textContent = visible(String(text));
    if (parent) parent.append(e);
    return e;
  }
  function widthOf(text, weight) {
    pen.font = (weight || 400) + ' 13px ' + getComputedStyle(document.body).fontFamily;
    return Math.ceil(pen.measureText(visible(String(text))).width);
  }
  /* A text that fits: of a path the end says most, of anything else the beginning. */
  function fitted(text, most, weight) {
    const whole = Array.from(String(text));
    if (widthOf(text, weight) <= most) return String(text);
    const path = /^[^\s]*[/\\][^\s]*$/.test(text);
    let low = 0;
    let high = whole.length;
    const cut = (n) => path ? '…' + whole.slice(whole.length - n).join('') : whole.slice(0, n).join('').trimEnd() + '…';
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (widthOf(cut(middle), weight) <= most) low = middle; else high = middle - 1;
    }
    return cut(low);
  }
  function picture(width, height, chart) {
    const e = draw('svg', {viewBox: '0 0 ' + width + ' ' + height, role: 'img', 'aria-labelledby': chart.id + 't ' + chart.id + 'd'});
    draw('title', {id: chart.id + 't'}, e, chart.title);
    draw('desc', {id: chart.id + 'd'}, e, chart.note);
    return e;
  }
  function mark(parent, series, x, y, width, height, tip) {
    const line = ['k-new', 'k-lack'].includes('k-' + series.key) ? 0.5 : 0;
    const e = draw('rect', {class: 'mark k-' + series.key, x: (x + line).toFixed(2), y: (y + line).toFixed(2),
      width: Math.max(0.5, width - 2 * line).toFixed(2), height: Math.max(0.5, height - 2 * line).toFixed(2), rx: Math.min(2, width / 3).toFixed(2)}, parent);
    draw('title', {}, e, tip);
  }

  /* Horizontal bars, one a row, of one or more parts. A row with a group alone is a heading. */
  function bars(chart, width) {
    const rows = chart.rows;
    const narrow = width < 520;
    const ends = chart.ends.map((head, i) => Math.max(widthOf(head), ...rows.map((r) => r.group ? 0 : widthOf(r.ends[i], i ? 400 : 650))));
    const labels = Math.max(0, ...rows.map((r) => r.group ? 0 : widthOf(r.label)));
    const left = narrow ? 0 : Math.min(labels, Math.floor(width * 0.4)) + 12;
    const room = width - left - sum(ends.map((w) => w + 14));
    const most = Math.max(...rows.map((r) => r.group ? 0 : sum(r.values)));
    const headed = chart.ends.some((head) => head);
    const high = (r) => r.group ? 26 : narrow ? 42 : 26;
    const height = sum(rows.map(high)) + (headed ? 20 : 0) + 2;
    const svg = picture(width, height, chart);
    let y = headed ? 20 : 0;
    const endAt = (i) => width - sum(ends.slice(i + 1).map((w) => w + 14));
    if (headed) chart.ends.forEach((head, i) => draw('text', {class: 'soft', x: endAt(i), y: 13, 'text-anchor': 'end'}, svg, head));
    for (const row of rows) {
      if (row.group) {
        draw('text', {class: 'strong', x: 0, y: y + 18}, svg, fitted(row.group, width - 8, 650));
      } else {
        const top = narrow ? y + 20 : y + 5;
        const label = draw('text', narrow ? {x: 0, y: y + 15} : {x: left - 12, y: y + 18, 'text-anchor': 'end'}, svg, fitted(row.label, narrow ? width : left - 12));
        draw('title', {}, label, row.label);
        const whole = sum(row.values);
        const scale = chart.share ? whole : most;
        if (chart.share) draw('rect', {class: 'track', x: left + 0.5, y: top + 0.5, width: Math.max(1, room - 1), height: 15, rx: 2}, svg);
        let x = left;
        row.values.forEach((value, i) => {
          if (!value || !scale) return;
          const w = room * value / scale;
          const series = chart.series[row.one === undefined ? i : row.one];
          mark(svg, series, x, top, Math.max(1.5, w - 1), 16, row.label + ' · ' + series.label + ': ' + chart.say(value, whole));
          x += w;
        });
        row.ends.forEach((end, i) => draw('text', {class: i ? 'soft' : 'strong', x: endAt(i), y: top + 13, 'text-anchor': 'end'}, svg, end));
      }
      y += high(row);
    }
    return svg;
  }
  function ticks(most) {
    const raw = most / 4;
    const power = Math.pow(10, Math.floor(Math.log10(raw)));
    const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= raw);
    const all = [];
    for (let i = 0; i * step < most * 0.999; i++) all.push(i * step);
    all.push(all.length * step);
    return all;
  }
  /* Columns, one a period, of one or more parts; thin ones stand without gaps, as an area does. */
  function columns(chart, width) {
    const height = 236;
    const top = 10;
    const bottom = height - 26;
    const totals = chart.buckets.map((b) => sum(b.values));
    const most = chart.share ? 1 : Math.max(...totals, chart.least || 1);
    const steps = chart.share ? [0, 0.25, 0.5, 0.75, 1] : ticks(most);
    const upper = steps[steps.length - 1];
    const shown = (v) => chart.share ? percent(v, 1) === '–' ? '0' : number(v, {style: 'percent'}) : number(v, {maximumFractionDigits: 2});
    const left = Math.max(...steps.map((v) => widthOf(shown(v)))) + 10;
    const svg = picture(width, height, chart);
    const yOf = (v) => bottom - (bottom - top) * v / upper;
    for (const v of steps) {
      const y = Math.round(yOf(v)) + 0.5;
      draw('line', {class: v ? 'grid' : 'axis', x1: left, x2: width, y1: y, y2: y}, svg);
      draw('text', {class: 'soft', x: left - 8, y: y + 4, 'text-anchor': 'end'}, svg, shown(v));
    }
    const step = Math.min((width - left) / chart.buckets.length, 140);
    const gap = step > 7 ? Math.max(1, step * 0.22) : 0;
    chart.buckets.forEach((bucket, i) => {
      let base = 0;
      const scale = chart.share ? totals[i] || 1 : 1;
      bucket.values.forEach((value, n) => {
        if (!value) return;
        const from = yOf(base / scale);
        base += value;
        const to = yOf(base / scale);
        const series = chart.series[bucket.ones ? bucket.ones[n] : n];
        mark(svg, series, left + i * step + gap / 2, to, gap ? step - gap : step + 0.6, Math.max(1, from - to - (gap ? 1 : 0)),
            bucket.label + ' · ' + series.label + ': ' + chart.say(value, totals[i]));
      });
    });
    const named = chart.buckets.map((b, i) => ({i, text: b.short === undefined ? b.label : b.short})).filter((n) => n.text);
    const apart = step * (named.length > 1 ? (named[named.length - 1].i - named[0].i) / (named.length - 1) : 1);
    const every = Math.max(1, Math.ceil((Math.max(...named.map((n) => widthOf(n.text))) + 14) / apart));
    let free = 0;
    named.filter((n, place) => place % every === 0).forEach(({i, text}) => {
      const w = widthOf(text);
      const x = Math.min(Math.max(left + (i + 0.5) * step, left + w / 2), width - w / 2 - 1);
      if (x - w / 2 < free) return;
      free = x + w / 2 + 10;
      draw('text', {class: 'soft', x, y: height - 8, 'text-anchor': 'middle'}, svg, text);
    });
    return svg;
  }

  /* ---- parts of the page ---- */

  function part(title, extra) {
    const section = make('section', 'part');
    const head = make('div', 'head');
    head.append(make('h2', '', title));
    if (extra) head.append(extra);
    const cards = make('div', 'cards');
    section.append(head, cards);
    $('page').append(section);
    return cards;
  }
  function card(parent, title, notes, wide) {
    const box = make('div', 'card' + (wide ? ' wide' : ''));
    box.append(make('h3', '', title));
    notes.filter((n) => n).forEach((n) => box.append(make('p', 'note', n)));
    parent.append(box);
    return box;
  }
  function hint(box, text, command) {
    const p = make('p', 'hint', text);
    box.append(p);
    if (command) box.append(make('code', '', command));
  }
  function add(box, kind, chart) {
    chart.id = 'c' + ++ids;
    chart.title = box.querySelector('h3').textContent;
    chart.note = Array.from(box.querySelectorAll('.note')).map((n) => n.textContent).join(' ') || chart.title;
    const there = chart.series.filter((s, i) => chart.share || kind === columns || chart.rows.some((r) => r.values && r.values[i]));
    if (chart.series.length > 1) {
      const legend = make('ul', 'legend');
      for (const series of there) {
        const li = make('li');
        li.append(make('i', 'k-' + series.key), make('span', '', series.label));
        legend.append(li);
      }
      box.append(legend);
    }
    const figure = make('figure');
    box.append(figure);
    charts.push({kind, chart, figure, width: 0});
  }
  /* heads: names of columns; rows: arrays of texts and numbers, the first is the head of its row. */
  function table(box, heads, rows) {
    const details = make('details', 'figures');
    details.append(make('summary', '', t('FIGURES')));
    const roll = make('div', 'roll');
    roll.tabIndex = 0;
    const grid = make('table');
    grid.append(make('caption', '', box.querySelector('h3').textContent));
    const numeric = heads.map((h, i) => rows.length > 0 && rows.every((r) => typeof r[i] === 'number' || /^[–\d].*%?$/.test(r[i]) && !/^\d{4}(-|$)/.test(r[i])));
    const line = (cells, tag) => {
      const tr = make('tr');
      cells.forEach((cell, i) => {
        const e = make(tag || (i ? 'td' : 'th'), numeric[i] && (i || tag) ? 'num' : '', typeof cell === 'number' ? number(cell, {maximumFractionDigits: 2}) : cell);
        if (tag) e.scope = 'col'; else if (!i) e.scope = 'row';
        tr.append(e);
      });
      return tr;
    };
    const thead = make('thead');
    thead.append(line(heads, 'th'));
    const tbody = make('tbody');
    rows.forEach((r) => tbody.append(line(r)));
    grid.append(thead, tbody);
    roll.append(grid);
    details.append(roll);
    roll.setAttribute('aria-label', t('FIGURES'));
    box.append(details);
  }

  /* ---- figures ---- */

  const amount = (release, bands) => sum(bands.map((b) => release.bands[b][measure]));
  const countText = (n) => plural(measure === 'words' ? 'N_WORDS' : 'N_SEGMENTS', n);
  const bandSeries = () => BANDS.map((b) => ({key: b.replace(/-\d+$/, ''), label: bandName(b)}));
  const severitySeries = () => SEVERITIES.map((s) => ({key: s, label: t('SEVERITY_' + s.toUpperCase())}));

  /* Days as they are where there are few, else months, else years. */
  function periods(days) {
    for (const length of [10, 7]) {
      const all = Array.from(new Set(days.map((d) => d.slice(0, length)))).sort();
      if (all.length <= MOST_DAYS) return {length, all};
    }
    return {length: 4, all: Array.from(new Set(days.map((d) => d.slice(0, 4)))).sort()};
  }

  function tiles() {
    const list = make('dl', 'tiles');
    const tile = (value, title, small, bad) => {
      const box = make('div', 'tile');
      box.append(make('dt', '', title), make('dd', 'value' + (bad ? ' bad' : '') + (value.length > 9 ? ' longer' : value.length > 6 ? ' long' : ''), value));
      small.forEach((line) => box.append(make('dd', 'small', line)));
      list.append(box);
    };
    const releases = figures.releases;
    if (releases.length) {
      const all = sum(releases.map((r) => amount(r, BANDS)));
      const names = new Set(releases.map((r) => r.release));
      tile(number(sum(releases.map((r) => sum(BANDS.map((b) => r.bands[b].words))))), t('TILE_WORDS'), [plural('N_RELEASES', names.size)]);
      tile(percent(sum(releases.map((r) => amount(r, KNOWN))), all), t('TILE_KNOWN'), [t('SIMILAR', percent(sum(releases.map((r) => amount(r, SIMILAR))), all))]);
    }
    const units = sum(figures.memories.map((m) => m.units));
    if (units) {
      tile(number(units), t('TILE_UNITS'), [plural('N_MEMORIES', figures.memories.length)]);
      const complete = sum(figures.memories.map((m) => m.complete));
      tile(percent(complete, units), t('TILE_COMPLETE'), [t('OF', number(complete), number(units))]);
    }
    if (figures.glossary.concepts) {
      tile(number(figures.glossary.used), t('TILE_CONCEPTS'), [t('OF', number(figures.glossary.used), number(figures.glossary.concepts))]);
    }
    if (releases.length || units) {
      const by = (s) => sum(figures.checks.findings.filter((f) => f.severity === s).map((f) => f.findings));
      tile(number(by('error')), t('TILE_ERRORS'), [plural('N_WARNINGS', by('warning')), plural('N_REMARKS', by('info'))], by('error') > 0);
    }
    $('page').append(list);
  }

  function measures() {
    const box = make('div', 'switch');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', t('MEASURE'));
    for (const each of ['words', 'segments']) {
      const b = make('button', '', t(each.toUpperCase()));
      b.type = 'button';
      b.setAttribute('aria-pressed', each === measure);
      b.addEventListener('click', () => {
        measure = each;
        whole();
        document.querySelector('.part .switch [aria-pressed=true]').focus();
      });
      box.append(b);
    }
    return box;
  }

  function leverage() {
    const releases = figures.releases;
    const cards = part(t('LEVERAGE'), releases.length ? measures() : null);
    if (!releases.length) {
      hint(card(cards, t('LEVERAGE_BY_RELEASE'), [], true), t('NO_RELEASES'), 'korpu xliff export release.docx --to ' + figures.to.join(','));
      return;
    }
    const all = sum(releases.map((r) => amount(r, BANDS)));
    const names = Array.from(new Set(releases.slice().reverse().map((r) => r.release)));
    const rows = [];
    const last = (name) => name.slice(name.lastIndexOf('/') + 1);
    const short = new Set(names.map(last)).size === names.length ? last : (name) => name;
    for (const name of names.slice(0, MOST_BARS)) {
      const own = releases.filter((r) => r.release === name);
      rows.push({group: short(name) + (name.includes(own[0].day) ? '' : ' · ' + own[0].day)});
      for (const r of own) {
        rows.push({label: language(r.to), values: BANDS.map((b) => r.bands[b][measure]),
          ends: [percent(amount(r, KNOWN), amount(r, BANDS)), number(amount(r, BANDS))]});
      }
    }
    const box = card(cards, t('LEVERAGE_BY_RELEASE'), [
      t('LEVERAGE_BY_RELEASE_NOTE', countText(all), percent(sum(releases.map((r) => amount(r, KNOWN))), all), percent(sum(releases.map((r) => amount(r, SIMILAR))), all)),
      names.length > MOST_BARS ? t('LATEST_SHOWN', number(MOST_BARS)) : ''], true);
    add(box, bars, {rows, series: bandSeries(), share: true, ends: [t('KNOWN'), t(measure.toUpperCase())], say: (v, w) => countText(v) + ', ' + percent(v, w)});
    table(box, [t('RELEASE'), t('DAY'), t('LANGUAGES')].concat(BANDS.map(bandName), t('TOTAL')),
        releases.slice().reverse().map((r) => [r.release, r.day, r.from + ' → ' + r.to].concat(BANDS.map((b) => r.bands[b][measure]), amount(r, BANDS))));
    const period = periods(releases.map((r) => r.day));
    if (period.all.length < 2) return;
    const buckets = period.all.map((p) => {
      const own = releases.filter((r) => r.day.startsWith(p));
      return {label: p, values: BANDS.map((b) => amountOf(own, b))};
    });
    const time = card(cards, t('LEVERAGE_OVER_TIME'), [t('LEVERAGE_OVER_TIME_NOTE')], true);
    add(time, columns, {buckets, series: bandSeries(), share: true, say: (v, w) => countText(v) + ', ' + percent(v, w)});
    table(time, [t('PERIOD')].concat(BANDS.map(bandName), t('TOTAL')), buckets.map((b) => [b.label].concat(b.values, sum(b.values))));
  }
  const amountOf = (releases, band) => sum(releases.map((r) => amount(r, [band])));

  function terminology() {
    const glossary = figures.glossary;
    const cards = part(t('TERMS'));
    if (!glossary.concepts) {
      hint(card(cards, t('MOST_USED'), [], true), t('NO_CONCEPTS'), 'korpu glossary add --en "…" --az "…" --ru "…"');
      return;
    }
    const uses = (title, note, list, of, empty) => {
      const box = card(cards, t(title), list.length ? [note] : []);
      if (!list.length) {
        hint(box, empty);
        return;
      }
      add(box, bars, {rows: list.slice(0, MOST_BARS).map((u) => ({label: concept(u), values: [u[of]], ends: [number(u[of])]})),
        series: [{key: of === 'segments' ? 'have' : 'error', label: t(of === 'segments' ? 'SEGMENTS' : 'VIOLATIONS')}], ends: [''], say: (v) => number(v)});
      const languages = [figures.from].concat(figures.to);
      table(box, [t('CONCEPT')].concat(languages.map(language), t('SEGMENTS'), t('VIOLATIONS')),
          list.map((u) => [u.concept].concat(languages.map((l) => u.terms[l] || '–'), u.segments, u.violations)));
    };
    uses('MOST_USED', t('MOST_USED_NOTE', number(glossary.segments)), glossary.mostUsed, 'segments', t('NOT_USED'));
    uses('MOST_VIOLATED', t('MOST_VIOLATED_NOTE'), glossary.mostViolated, 'violations', t('NO_VIOLATIONS'));
    const box = card(cards, t('CONCEPTS_LACKING'), [t('CONCEPTS_LACKING_NOTE', plural('N_CONCEPTS', glossary.concepts))], true);
    const lacking = Object.entries(glossary.lacking);
    add(box, bars, {rows: lacking.map(([l, n]) => ({label: language(l), values: [glossary.concepts - n, n], ends: [number(n)]})),
      series: [{key: 'have', label: t('HAVE')}, {key: 'lack', label: t('LACK')}], share: true, ends: [t('LACK')], say: (v, w) => number(v) + ', ' + percent(v, w)});
    table(box, [t('LANGUAGE'), t('HAVE'), t('LACK')], lacking.map(([l, n]) => [language(l), glossary.concepts - n, n]));
  }

  function monthsBetween(first, last) {
    const all = [];
    let [year, month] = first.split('-').map(Number);
    for (let at = first; at <= last; ) {
      all.push(at);
      month++;
      if (month > 12) { month = 1; year++; }
      at = String(year).padStart(4, '0') + '-' + String(month).padStart(2, '0');
    }
    return all;
  }

  function memory() {
    const memories = figures.memories;
    if (!memories.length && figures.subject === 'files') return;
    const cards = part(t('MEMORY'));
    const units = sum(memories.map((m) => m.units));
    if (!units) {
      hint(card(cards, t('GROWTH'), [], true), t('NO_UNITS'), 'korpu tm import memory.tmx');
      return;
    }
    growth(cards, memories);
    const languages = [figures.from].concat(figures.to);
    const box = card(cards, t('GAPS'), [t('GAPS_NOTE')], true);
    const rows = languages.map((l) => [l, sum(memories.map((m) => m.texts[l] || 0))]);
    add(box, bars, {rows: rows.map(([l, n]) => ({label: language(l), values: [n, units - n], ends: [percent(n, units), number(units - n)]})),
      series: [{key: 'have', label: t('HAVE')}, {key: 'lack', label: t('LACK')}], share: true, ends: [t('HAVE'), t('LACK')], say: (v, w) => plural('N_UNITS', v) + ', ' + percent(v, w)});
    table(box, [t('MEMORY_NAME'), t('UNITS')].concat(languages.map((l) => t('LACK') + ': ' + l)),
        memories.map((m) => [m.memory, m.units].concat(languages.map((l) => m.units - (m.texts[l] || 0)))));
  }
  function growth(cards, memories) {
    const undated = sum(memories.map((m) => m.undated));
    const dates = memories.flatMap((m) => Object.keys(m.months)).sort();
    if (!dates.length) {
      hint(card(cards, t('GROWTH'), [], true), t('GROWTH_NO_DATES'));
      return;
    }
    const since = figures.since ? figures.since.slice(0, 7) : dates[0];
    const last = dates[dates.length - 1];
    let all = monthsBetween(since < last ? since : last, last);
    let length = 7;
    if (all.length > MOST_COLUMNS) {
      length = 4;
      all = Array.from(new Set(all.map((m) => m.slice(0, 4))));
    }
    const largest = memories.slice().sort((a, b) => b.units - a.units).filter((m) => Object.keys(m.months).length);
    const series = largest.slice(0, MOST_MEMORIES).map((m, i) => ({key: i, label: m.memory, of: [m]}));
    if (largest.length > MOST_MEMORIES) series.push({key: 6, label: t('OTHERS'), of: largest.slice(MOST_MEMORIES)});
    const sums = series.map((s) => {
      const counts = {};
      s.of.forEach((m) => Object.entries(m.months).forEach(([month, n]) => {
        const period = month < since ? '' : month.slice(0, length);
        counts[period] = (counts[period] || 0) + n;
      }));
      let total = counts[''] || 0;
      return all.map((p) => { total += counts[p] || 0; return total; });
    });
    const years = length === 7 && all.length > MOST_DAYS;
    const buckets = all.map((p, i) => ({label: p, short: !years ? p : p.endsWith('-01') ? p.slice(0, 4) : '', values: sums.map((s) => s[i])}));
    const box = card(cards, t('GROWTH'), [t('GROWTH_NOTE'), undated ? t('GROWTH_UNDATED', plural('N_UNITS', undated)) : ''], true);
    add(box, columns, {buckets, series, say: (v) => plural('N_UNITS', v)});
    table(box, [t('PERIOD')].concat(series.map((s) => s.label)), buckets.map((b) => [b.label].concat(b.values)));
  }

  function alignment() {
    const a = figures.alignment;
    if (!a.units) return;
    const cards = part(t('ALIGNMENT'));
    const half = number(0.5, {minimumFractionDigits: 2});
    const score = (i) => number(i / 10, {minimumFractionDigits: 1});
    const box = card(cards, t('SCORES'), [t('SCORES_NOTE', half, number(a.doubtful) + ' (' + percent(a.doubtful, a.units) + ')')]);
    const buckets = a.scores.map((n, i) => ({label: score(i) + '–' + score(i + 1), short: score(i), values: [n], ones: [i < 5 ? 1 : 0]}));
    add(box, columns, {buckets, series: [{key: 'have', label: '≥ ' + half}, {key: 'doubtful', label: '< ' + half}], say: (v, w) => plural('N_UNITS', v) + ', ' + percent(v, a.units)});
    table(box, [t('SCORE'), t('UNITS'), t('SHARE')], buckets.map((b) => ['\u200a' + b.label, b.values[0], percent(b.values[0], a.units)]));
    const shapes = Object.entries(a.shapes).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    const other = card(cards, t('SHAPES'), [t('SHAPES_NOTE')]);
    add(other, bars, {rows: shapes.slice(0, 8).map(([s, n]) => ({label: s, values: [n], ends: [percent(n, a.units), number(n)]})),
      series: [{key: 'have', label: t('UNITS')}], ends: ['', ''], say: (v) => plural('N_UNITS', v)});
    table(other, [t('SHAPE'), t('UNITS'), t('SHARE')], shapes.map(([s, n]) => ['\u200a' + s, n, percent(n, a.units)]));
  }

  function checks() {
    const findings = figures.checks.findings;
    if (!figures.releases.length && !figures.memories.length) return;
    const cards = part(t('CHECKS'));
    const notes = [figures.checks.memories === 'terms' && figures.memories.length ? t('TERMS_ONLY') : '',
      figures.checks.accepted ? t('ACCEPTED', number(figures.checks.accepted)) : ''];
    if (!findings.length) {
      const box = card(cards, t('BY_CHECK'), notes, true);
      hint(box, t('NO_FINDINGS'));
      return;
    }
    const count = (list, s) => sum(list.filter((f) => f.severity === s).map((f) => f.findings));
    const grouped = (key) => Array.from(new Set(findings.map(key)))
        .map((name) => ({name, list: findings.filter((f) => key(f) === name)}))
        .sort((a, b) => sum(b.list.map((f) => f.findings)) - sum(a.list.map((f) => f.findings)) || (a.name < b.name ? -1 : 1));
    const show = (groups, label, box, head, more) => {
      add(box, bars, {rows: groups.slice(0, MOST_BARS).map((g) => ({label: label(g.name), values: SEVERITIES.map((s) => count(g.list, s)), ends: [number(sum(g.list.map((f) => f.findings)))]})),
        series: severitySeries(), ends: [''], say: (v) => number(v)});
      table(box, [head].concat(more ? [more.head] : [], severitySeries().map((s) => s.label)), groups.map((g) => [g.name].concat(more ? [more.of(g.name)] : [], SEVERITIES.map((s) => count(g.list, s)))));
    };
    const place = (f) => f.release || f.memory;
    show(grouped((f) => f.check), (c) => checkTitle(c) || c, card(cards, t('BY_CHECK'), notes, true), t('CHECK'), {head: '', of: checkTitle});
    const places = grouped(place);
    if (places.length > 1) show(places, (p) => p, card(cards, t('BY_PLACE'), [], true), t('PLACE'));
    const period = periods(figures.releases.map((r) => r.day));
    if (period.all.length < 2 || !findings.some((f) => f.release)) return;
    const buckets = period.all.map((p) => {
      const own = figures.releases.filter((r) => r.day.startsWith(p));
      const names = new Set(own.map((r) => r.release));
      const words = sum(own.map((r) => sum(BANDS.map((b) => r.bands[b].words)))) || 1;
      const list = findings.filter((f) => names.has(f.release));
      return {label: p, values: SEVERITIES.map((s) => 1000 * count(list, s) / words)};
    });
    const box = card(cards, t('FINDINGS_OVER_TIME'), [t('FINDINGS_OVER_TIME_NOTE')], true);
    add(box, columns, {buckets, series: severitySeries(), say: (v) => number(v, {maximumFractionDigits: 1})});
    table(box, [t('PERIOD')].concat(severitySeries().map((s) => s.label)), buckets.map((b) => [b.label].concat(b.values)));
  }

  function nothing() {
    const box = make('div', 'card nothing');
    box.append(make('h2', '', t('NOTHING')), make('p', 'note', t('NOTHING_WHY')));
    const steps = make('dl');
    for (const [command, word] of [['korpu tm import memory.tmx', 'STEP_IMPORT'], ['korpu align release.en.docx release.az.docx --langs en,az --out tm/releases.tmx', 'STEP_ALIGN'],
      ['korpu glossary import terms.csv', 'STEP_GLOSSARY'], ['korpu xliff export release.docx --to ' + figures.to.join(','), 'STEP_EXPORT']]) {
      const dt = make('dt');
      dt.append(make('code', '', command));
      steps.append(dt, make('dd', '', t(word)));
    }
    box.append(steps);
    $('page').append(box);
  }

  /* ---- the whole ---- */

  function redraw(paper) {
    for (const each of charts) {
      const width = paper || Math.floor(each.figure.clientWidth);
      if (width > 40 && width !== each.width) {
        each.width = width;
        each.figure.replaceChildren(each.kind(each.chart, width));
      }
    }
  }
  function whole() {
    $('page').replaceChildren();
    charts = [];
    ids = 0;
    const units = sum(figures.memories.map((m) => m.units));
    if (!figures.releases.length && !units && !figures.glossary.concepts) {
      nothing();
      return;
    }
    tiles();
    leverage();
    terminology();
    memory();
    alignment();
    checks();
    redraw();
  }
  let wait;
  window.addEventListener('resize', () => { clearTimeout(wait); wait = setTimeout(() => redraw(), 80); });
  window.addEventListener('beforeprint', () => redraw(PAPER));
  window.addEventListener('afterprint', () => redraw());
  korpu.page({
    words() {
      const days = figures.releases.map((r) => r.day).sort();
      $('total').textContent = [visible(figures.name), [figures.from].concat(figures.to).map(language).join(', '),
        figures.since ? t('SINCE', figures.since) : days.length ? (days[0] === days[days.length - 1] ? days[0] : days[0] + ' – ' + days[days.length - 1]) : '']
          .filter((each) => each).join(' · ');
    },
    draw: whole,
    chosen() {}
  }).start();
})();
