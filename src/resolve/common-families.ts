/** Folded family names that so many people have that one full name is often two people's. */
const COMMON = new Set(
  `
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng
    xiao cai pan tian dong yuan jiang yu wei lu ye cheng su lee ho chan wong cheung lam chang tsai hsu kim park choi jung kang cho yoon jang
    lim shin kwon nguyen tran le pham hoang phan vu sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida singh
    kumar sharma gupta patel shah jain rao reddy das ghosh roy khan ahmed ahmad ali hussain rahman mohamed mohammed ibrahim hassan smith
    johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin thompson clark lewis robinson
    walker young allen king wright scott green baker hall evans roberts murphy kelly garcia martinez rodriguez lopez gonzalez hernandez
    perez sanchez ramirez torres gomez diaz fernandez silva santos souza oliveira pereira ferreira costa rodrigues almeida muller mueller
    schmidt schneider fischer weber meyer rossi russo ferrari bianchi bernard dubois jensen nielsen hansen johansson andersson ivanov petrov
    smirnov nowak novak nagy yilmaz cohen
  `
    .trim()
    .split(/\s+/),
);

/** Whether a folded family name is a common one. */
export function isCommonFamily(word: string): boolean {
  return COMMON.has(word);
}
