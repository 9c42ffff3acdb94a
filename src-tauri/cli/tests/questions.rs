//! What the help says of the command line: every question’s command line is run, and its answer is the one on the page;
//! the page of commands has all of them. In both languages.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use serde_json::Value;

const LANGUAGES: [&str; 2] = ["en", "cy"];

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Standard output of a command line that begins with `cyswllt`.
fn run(line: &str) -> String {
    let arguments = line.strip_prefix("cyswllt ").expect("a command line");
    let output = Command::new(env!("CARGO_BIN_EXE_cyswllt"))
        .args(arguments.split(' '))
        .env("LC_ALL", "C")
        .output()
        .expect("the binary runs");
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A question of the page.
struct Question {
    heading: String,
    answer: String,
    commands: Vec<String>,
    /// The lines of output that the page shows.
    shown: Vec<String>,
}

fn questions(page: &str) -> Vec<Question> {
    let block = |section: &str, kind: &str| -> Vec<String> {
        let Some((_, after)) = section.split_once(&format!("```{kind}\n")) else {
            return Vec::new();
        };
        let (code, _) = after.split_once("\n```").expect("the end of the block");
        code.lines().map(str::to_owned).collect()
    };
    let sections = page.split("\n## ").skip(1);
    sections
        .map(|section| {
            let (heading, rest) = section.split_once('\n').expect("a heading");
            let (answer, _) = rest.split_once("```").expect("a command line");
            Question {
                heading: heading.to_owned(),
                answer: answer.trim().to_owned(),
                commands: block(section, "sh"),
                shown: block(section, "text"),
            }
        })
        .collect()
}

/// The question in the words of the start view.
fn asked(language: &str, id: &str) -> String {
    let messages = read(&format!("data/locales/{language}/start.ftl"));
    let start = format!("start-question-{id} = ");
    let line = messages.lines().find_map(|line| line.strip_prefix(&start));
    line.unwrap_or_else(|| panic!("no message {start}")).to_owned()
}

/// A whole number as the page writes it.
fn whole(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut written = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

fn percent(number: f64) -> String {
    format!("{number:.1}%")
}

/// Rows of CSV by the names of their columns. No cell that is read here has commas.
fn rows(csv: &str) -> Vec<BTreeMap<String, String>> {
    let mut lines = csv.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let row = |line: &str| {
        let cells = line.split(',').map(str::to_owned);
        header.iter().map(|name| (*name).to_owned()).zip(cells).collect()
    };
    lines.map(row).collect()
}

fn number(row: &BTreeMap<String, String>, column: &str) -> f64 {
    row[column].parse().unwrap_or_else(|error| panic!("{column}: {:?}: {error}", row[column]))
}

/// What the answer to a question has to say, worked out from what its command lines give.
fn facts(id: &str, outputs: &[String]) -> Vec<String> {
    let first = &outputs[0];
    match id {
        "least-fibre" => {
            let rows = rows(first);
            let least = rows
                .iter()
                .min_by(|a, b| number(a, "full_fibre").total_cmp(&number(b, "full_fibre")));
            let least = least.expect("an authority");
            vec![
                least["name"].clone(),
                percent(number(least, "full_fibre")),
                rows.len().to_string(),
            ]
        }
        "beside-wales" => {
            let [area, wales] = [first, &outputs[1]].map(|csv| number(&rows(csv)[0], "disabled"));
            assert!(area > wales, "the page says yes");
            vec![percent(area), percent(wales), format!("{:.1}", area - wales)]
        }
        "two-together" => {
            let areas: Value = serde_json::from_str(first).expect("JSON");
            let both = areas.as_array().expect("areas").iter().filter(|area| {
                ["W06000001", "W06000002"].contains(&area["code"].as_str().expect("a code"))
            });
            let [mut part, mut all] = [0.0; 2];
            for area in both {
                let figure = &area["measures"]["older_65"];
                part += figure["numerator"].as_f64().expect("a count");
                all += figure["denominator"].as_f64().expect("a count");
            }
            vec![percent(100.0 * part / all), whole(part), whole(all)]
        }
        "worst-tenth" => {
            let rows = rows(first);
            let mut worst: Vec<_> =
                rows.iter().filter(|row| 10.0 * number(row, "rank") <= 1_917.0).collect();
            worst.sort_by(|a, b| number(a, "rank").total_cmp(&number(b, "rank")));
            let [count, all] = [worst.len(), rows.len()].map(|number| number.to_string());
            vec![count, all, worst[0]["code"].clone(), worst[0]["rank"].clone()]
        }
        "how-sure" => {
            let rows = rows(first);
            let top = rows.iter().find(|row| row["rank"] == "1").expect("a first");
            let share = format!("{:.0}%", 100.0 * number(top, "share_worst_decile"));
            vec![top["code"].clone(), top["rank_low"].clone(), top["rank_high"].clone(), share]
        }
        "where-gather" => {
            let found: Value = serde_json::from_str(first).expect("JSON");
            let clusters = found["clusters"].as_array().expect("clusters");
            let hot: Vec<&Value> = clusters.iter().filter(|one| one["class"] == "hot").collect();
            let areas: usize =
                hot.iter().map(|one| one["areas"].as_array().expect("areas").len()).sum();
            let residents: f64 =
                hot.iter().map(|one| one["residents"].as_f64().expect("people")).sum();
            let names = hot[0]["names"].as_array().expect("names").iter().take(2);
            let names = names.map(|name| name.as_str().expect("a name").to_owned());
            [hot.len().to_string(), areas.to_string(), whole(residents)]
                .into_iter()
                .chain(names)
                .collect()
        }
        "far-from-library" => {
            let row = &rows(first)[0];
            let [total, missed] = [number(row, "total"), number(row, "missed")];
            vec![whole(missed), whole(total), percent(100.0 * missed / total)]
        }
        "next-sessions" => {
            let rows = rows(first);
            let newly: f64 = rows.iter().map(|row| number(row, "newly_older_65")).sum();
            rows.iter().map(|row| row["name"].clone()).chain([whole(newly)]).collect()
        }
        other => panic!("nobody has said how the answer to {other} is read"),
    }
}

#[test]
fn the_page_answers_as_the_program_does() {
    let listed: Value = serde_json::from_str(&read("data/help/questions.json")).expect("JSON");
    let listed = listed["questions"].as_array().expect("questions");
    for language in LANGUAGES {
        let questions = questions(&read(&format!("data/help/{language}/questions.md")));
        assert_eq!(questions.len(), listed.len(), "{language}");
        for (question, entry) in questions.iter().zip(listed) {
            let id = entry["id"].as_str().expect("an id");
            assert_eq!(question.heading, asked(language, id), "{language}");
            let commands: Vec<String> = ["command", "beside"]
                .iter()
                .filter_map(|key| entry[key].as_array())
                .map(|words| {
                    let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
                    format!("cyswllt {} --language {language}", words.join(" "))
                })
                .collect();
            assert_eq!(question.commands, commands, "{language}: {id}");
            let outputs: Vec<String> = commands.iter().map(|line| run(line)).collect();
            for line in &question.shown {
                let there = outputs.iter().any(|output| output.lines().any(|given| given == line));
                assert!(there, "{language}: {id}: the program does not say {line}");
            }
            for fact in facts(id, &outputs) {
                let typographic = fact.replace('\'', "’");
                assert!(
                    question.answer.contains(&fact) || question.answer.contains(&typographic),
                    "{language}: {id}: “{fact}” is not in “{}”",
                    question.answer
                );
            }
        }
    }
}

#[test]
fn the_page_of_commands_has_all_of_them() {
    let help = run("cyswllt --help");
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = commands.take_while(|line| !line.is_empty());
    let mut there: Vec<&str> = commands
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    there.sort_unstable();
    assert!(there.contains(&"values"), "{help}");
    for language in LANGUAGES {
        let page = read(&format!("data/help/{language}/commands.md"));
        let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
        let mut said: Vec<&str> = rows.map(|(name, _)| name).collect();
        said.sort_unstable();
        assert_eq!(said, there, "{language}");
    }
}
