// Drafts of any size, always the same for the same seed: plans put together from clauses of our own.

const VERBS = '推进 落实 完善 健全 强化 优化 深化 加快 抓好 巩固 拓展 规范'.split(' ');
const THINGS = ('营商环境 服务窗口 河道整治 老旧小区改造 社区食堂 乡道养护 数据归集 技能培训 冷链仓储 苗木基地 消防演练 校车线路 '
    + '档案数字化 公共停车场 村级卫生室 防汛物资 图书分馆 农机合作社 热力管网 口袋公园').split(' ');
const WAYS = ('分片包干 清单管理 按季调度 现场办公 专班推进 部门会商 闭环督办 试点先行 委托第三方评估 联合巡查').split(' ');
const AIMS = ('让群众少跑路 年内形成样板 确保如期完成 经费不突破预算 问题当月清零 满意度稳中有升 资料可查可溯 责任到人到岗').split(' ');
const UNITS = '住建局 交通局 水务局 教体局 文旅局 商务局 财政局 民政局'.split(' ');
const HAN = '一二三四五六七八九';

/** Mulberry32: small, seeded, good enough for drafts. */
export function random(seed) {
    return () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

export function han(n) {
    if (n < 10) return HAN[n - 1];
    if (n < 100) return (n < 20 ? '' : HAN[Math.floor(n / 10) - 1]) + '十' + (n % 10 ? HAN[(n % 10) - 1] : '');
    return HAN[Math.floor(n / 100) - 1] + '百' + (n % 100 === 0 ? '' : n % 100 < 10 ? '零' + HAN[(n % 100) - 1]
        : (n % 100 < 20 ? '一' : '') + han(n % 100));
}

/** A plan of about `length` UTF-16 units, with headings 一、（一）1., a doubled paragraph and a slip now and then. */
export function draft(length, seed = 20261122) {
    const next = random(seed);
    const pick = list => list[Math.floor(next() * list.length)];
    const sentence = () => `由${pick(UNITS)}牵头${pick(VERBS)}${pick(THINGS)}和${pick(THINGS)}工作，`
        + `采取${pick(WAYS)}与${pick(WAYS)}相结合的办法，${1 + Math.floor(next() * 28)}日前报送进展，${pick(AIMS)}。`;
    const paragraph = () => Array.from({ length: 2 + Math.floor(next() * 4) }, sentence).join('');
    const lines = ['云岭县2026年重点民生实事工作要点', ''];
    let size = 20;
    const add = line => { lines.push(line); size += line.length + 1; };
    let last = '';
    for (let part = 1; size < length; part++) {
        add(`${han(part)}、${pick(VERBS)}${pick(THINGS)}`);
        for (let section = 1, sections = 3 + Math.floor(next() * 5); section <= sections && size < length; section++) {
            const shown = next() < 0.02 ? section + 1 : section; // a skipped number
            add(`（${han(shown)}）${pick(VERBS)}${pick(THINGS)}`);
            last = paragraph();
            add(last);
            for (let item = 1, items = Math.floor(next() * 4); item <= items && size < length; item++) {
                add(`${item}.${pick(VERBS)}${pick(THINGS)}。${sentence()}`);
            }
            if (next() < 0.01) add(last); // pasted twice
        }
    }
    return lines.join('\n') + '\n';
}
