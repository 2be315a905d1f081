const korpu = (function () {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const LANGS = ['az', 'en', 'ru'];
  const CHUNK = 60;
  const $ = (id) => document.getElementById(id);
  const hash = new URLSearchParams(location.hash.slice(1));
  let ui = LANGS.includes(hash.get('ui')) ? hash.get('ui') : data.ui;
  let theme = hash.get('theme') || stored('korpu.theme') || 'auto';

  function stored(key) {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function store(key, value) {
    try { localStorage.setItem(key, value); } catch (e) { /* a page from disk may have no storage */ }
  }
  function t(key, ...args) {
    return data.words[ui][key].replace(/\{(\d)\}/g, (m, i) => args[i]);
  }
  function plural(key, n) {
    const forms = data.words[ui];
    const rule = new Intl.PluralRules(ui).select(n);
    return (forms[key + '_' + rule.toUpperCase()] || forms[key + '_OTHER']).replace('{0}', number(n));
  }
  /* Chromium says that it knows Azerbaijani, and writes English numbers; Brazil's are the right ones. */
  const foreign = new Intl.NumberFormat('az').format(0.5) === '0.5';
  function number(n, options) {
    return new Intl.NumberFormat(ui === 'az' && foreign ? 'pt-BR' : ui, options).format(n);
  }
  /* Controls of direction make a text look like another: they are shown by their code. */
  function visible(text) {
    return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
        (c) => '\\u' + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'));
  }
  function make(tag, cls, text) {
    const e = document.createElement(tag);
    if (cls) e.className = cls;
    if (text !== undefined) e.textContent = visible(String(text));
    return e;
  }
  /* One form for search: case, dots on i, and composed letters make no difference. */
  function fold(s) {
    return s.normalize('NFC').toLowerCase().replace(/i\u0307|ı/g, 'i').replace(/ё/g, 'е').replace(/\s+/g, ' ');
  }

  /*
   * A page in three languages and two colours. What a page tells of itself:
   *   words()    when the language changed
   *   draw()     what else depends on it
   *   chosen(p)  adds to its address what the reader has chosen
   */
  function page(spec) {
    function remember() {
      const p = new URLSearchParams();
      if (ui !== data.ui) p.set('ui', ui);
      spec.chosen(p);
      const text = p.toString();
      try { history.replaceState(null, '', text ? '#' + text : location.pathname + location.search); } catch (e) { /* not allowed in some viewers */ }
    }
    function words() {
      document.documentElement.lang = ui;
      document.title = t('TITLE');
      document.querySelectorAll('[data-t]').forEach((e) => { e.textContent = t(e.dataset.t); });
      document.querySelectorAll('[data-label]').forEach((e) => {
        e.setAttribute('aria-label', t(e.dataset.label));
        if (e.dataset.tip !== undefined) e.title = t(e.dataset.label);
      });
      document.querySelectorAll('#ui button').forEach((b) => b.setAttribute('aria-pressed', b.value === ui));
      spec.words();
    }
    function paint() {
      if (theme === 'auto') delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = theme;
      document.querySelectorAll('#theme button').forEach((b) => b.setAttribute('aria-pressed', b.value === theme));
    }
    document.querySelectorAll('#ui button').forEach((b) => b.addEventListener('click', () => {
      ui = b.value;
      remember();
      words();
      spec.draw();
    }));
    document.querySelectorAll('#theme button').forEach((b) => b.addEventListener('click', () => {
      theme = b.value;
      store('korpu.theme', theme);
      paint();
    }));
    return {remember, start() { paint(); words(); spec.draw(); }};
  }

  /*
   * The list of a page. What a page tells of it:
   *   items     the records
   *   facets    name: {of(record): value or values, order?, sort?(counts), label?(value), small?(value)}
   *   card(record, index)      its element; index counts what is shown
   *   before(record, previous) an element to stand before the card, or nothing
   *   text(record)             what the search looks at, in the language of the page
   *   hides(record), narrowed(), reset()   a filter of the page's own
   *   key(event, record, list) whether it took a key; words() when the language changed; empty: a word
   */
  function list(spec) {
    const facets = spec.facets;
    for (const name in facets) facets[name].chosen = new Set(hash.getAll(name));
    let shown = [];
    let cards = [];
    let current = -1;

    function values(facet, record) {
      return [].concat(facet.of(record));
    }
    function passes(record, except) {
      for (const name in facets) {
        const facet = facets[name];
        if (name !== except && facet.chosen.size && !values(facet, record).some((v) => facet.chosen.has(v))) return false;
      }
      if (spec.hides(record)) return false;
      const q = fold($('search').value.trim());
      return !q || haystack(record).includes(q);
    }
    function haystack(record) {
      if (record.fold === undefined || record.foldUi !== ui) {
        record.fold = fold(spec.text(record));
        record.foldUi = ui;
      }
      return record.fold;
    }
    function drawMore(upTo) {
      const end = Math.min(shown.length, Math.max(upTo === undefined ? cards.length + CHUNK : upTo, cards.length));
      const part = document.createDocumentFragment();
      for (let i = cards.length; i < end; i++) {
        const card = spec.card(shown[i], i);
        card.tabIndex = i === Math.max(current, 0) ? 0 : -1;
        card.dataset.index = i;
        const before = spec.before ? spec.before(shown[i], shown[i - 1]) : null;
        if (before) part.append(before);
        part.append(card);
        cards.push(card);
      }
      $('list').append(part);
      $('more').hidden = cards.length >= shown.length;
    }
    function draw() {
      shown = spec.items.filter((record) => passes(record));
      cards = [];
      current = -1;
      $('list').replaceChildren();
      drawMore();
      $('none').hidden = shown.length > 0;
      $('none').textContent = spec.items.length ? t('NOTHING_SHOWN') : t(spec.empty);
      $('count').textContent = t('SHOWN', number(shown.length), number(spec.items.length));
      drawFacets();
    }
    function drawFacets() {
      for (const name in facets) {
        const facet = facets[name];
        const counts = new Map();
        spec.items.forEach((record) => {
          const n = passes(record, name) ? 1 : 0;
          values(facet, record).forEach((v) => counts.set(v, (counts.get(v) || 0) + n));
        });
        const order = facet.order ? facet.order.filter((v) => counts.has(v))
            : Array.from(counts.keys()).sort(facet.sort ? facet.sort(counts) : (a, b) => a < b ? -1 : 1);
        const box = $('facet-' + name);
        const focused = document.activeElement && box.contains(document.activeElement) ? document.activeElement.value : null;
        box.replaceChildren();
        box.parentElement.hidden = order.length < 2;
        for (const value of order) {
          const label = make('label');
          const input = make('input');
          input.type = 'checkbox';
          input.value = value;
          input.checked = facet.chosen.has(value);
          input.addEventListener('change', () => {
            if (input.checked) facet.chosen.add(value); else facet.chosen.delete(value);
            whole.remember();
            draw();
          });
          const text = make('span', '', facet.label ? facet.label(value) : value);
          const small = facet.small ? facet.small(value) : '';
          if (small) text.append(make('small', '', small));
          label.append(input, text, make('span', 'n', number(counts.get(value))));
          box.append(label);
          if (value === focused) input.focus();
        }
      }
      $('reset').hidden = !(Object.values(facets).some((f) => f.chosen.size) || $('search').value || spec.narrowed());
    }
    function choose(index) {
      const old = cards[Math.max(current, 0)];
      old.removeAttribute('aria-current');
      old.tabIndex = -1;
      current = index;
      cards[index].setAttribute('aria-current', 'true');
      cards[index].tabIndex = 0;
    }
    function go(index) {
      if (!shown.length) return;
      index = Math.max(0, Math.min(shown.length - 1, index));
      if (index >= cards.length) drawMore(index + CHUNK);
      choose(index);
      cards[index].focus({preventScroll: true});
      cards[index].scrollIntoView({block: 'nearest'});
    }
    /* The next record after the current one, or before it, for which a test holds. */
    function seek(step, test) {
      for (let i = current < 0 && step < 0 ? shown.length - 1 : current + step; i >= 0 && i < shown.length; i += step) {
        if (test(shown[i])) {
          go(i);
          return;
        }
      }
    }
    /* Draws one card again in its place. */
    function redraw(record) {
      const index = shown.indexOf(record);
      if (index < 0 || index >= cards.length) return;
      const had = cards[index].contains(document.activeElement);
      const card = spec.card(record, index);
      card.dataset.index = index;
      card.tabIndex = cards[index].tabIndex;
      if (index === current) card.setAttribute('aria-current', 'true');
      cards[index].replaceWith(card);
      cards[index] = card;
      if (had) card.focus({preventScroll: true});
    }
    function typed(e) {
      const tag = e.target.tagName;
      const writing = tag === 'INPUT' && e.target.type !== 'checkbox';
      if (e.ctrlKey || e.metaKey || e.altKey || $('help').open) return;
      if (e.key === 'Escape' && writing) {
        $('search').value = '';
        e.target.blur();
        draw();
      } else if (writing) {
        if ((e.key === 'Enter' || e.key === 'ArrowDown') && e.target === $('search')) {
          e.preventDefault();
          go(0);
        }
      } else if (e.key === '/') {
        e.preventDefault();
        $('search').focus();
        $('search').select();
      } else if (e.key === 'j' || (e.key === 'ArrowDown' && tag === 'LI')) {
        e.preventDefault();
        go(current + 1);
      } else if (e.key === 'k' || (e.key === 'ArrowUp' && tag === 'LI')) {
        e.preventDefault();
        go(current - 1);
      } else if (e.key === 'g') {
        go(0);
      } else if (e.key === 'G') {
        go(shown.length - 1);
      } else if (e.key === '?') {
        $('help').showModal();
      } else if (spec.key(e, shown[current], tag)) {
        e.preventDefault();
      }
    }

    let wait;
    $('search').addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(draw, 120); });
    $('more').addEventListener('click', () => drawMore());
    if ('IntersectionObserver' in window) {
      new IntersectionObserver((seen) => { if (seen.some((s) => s.isIntersecting) && cards.length < shown.length) drawMore(); },
          {rootMargin: '1500px'}).observe($('more'));
    }
    $('reset').addEventListener('click', () => {
      for (const name in facets) facets[name].chosen.clear();
      $('search').value = '';
      spec.reset();
      whole.remember();
      draw();
      $('search').focus();
    });
    $('list').addEventListener('focusin', (e) => {
      const card = e.target.closest('[data-index]');
      if (card && Number(card.dataset.index) !== current) choose(Number(card.dataset.index));
    });
    $('keys').addEventListener('click', () => $('help').showModal());
    $('close').addEventListener('click', () => $('help').close());
    document.addEventListener('keydown', typed);
    window.addEventListener('beforeprint', () => drawMore(shown.length));
    if (window.matchMedia('(max-width:860px)').matches) $('filters').open = false;

    const whole = page({
      words() {
        $('search').placeholder = t('SEARCH');
        spec.words();
      },
      draw,
      chosen: (p) => { for (const name in facets) facets[name].chosen.forEach((v) => p.append(name, v)); }
    });
    return {
      start: whole.start,
      draw, drawFacets, redraw, seek,
      next() { go(current + 1); }
    };
  }

  return {data, LANGS, $, stored, store, t, plural, number, visible, make, page, list, language: () => LANGS.indexOf(ui), locale: () => ui};
})();
