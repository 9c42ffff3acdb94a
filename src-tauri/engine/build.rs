//! Notes the fingerprint of every file of the pack as it is built in, so that the self-check can tell whether the program's
//! copy is still the same.

use std::{env, fmt::Write as _, fs, path::Path};

use sha2::{Digest, Sha256};

fn main() {
    // Asked for as it runs: a build script kept from a clone that is gone would name a folder that is gone.
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the package");
    let pack = Path::new(&package).join("../../data/pack");
    println!("cargo:rerun-if-changed={}", pack.display());
    let entries = fs::read_dir(&pack).expect("data/pack can be read");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry.expect("an entry of data/pack").file_name().into_string().expect("UTF-8")
        })
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();

    let mut list = String::from("&[\n");
    let mut whole = Sha256::new();
    for name in &names {
        let bytes = fs::read(pack.join(name)).expect("a file of data/pack can be read");
        let print = hex(&Sha256::digest(bytes));
        whole.update(format!("{print}  {name}\n"));
        writeln!(list, "    ({name:?}, {print:?}),").expect("a text grows");
    }
    list.push(']');
    let folder = env::var("OUT_DIR").expect("cargo names a folder");
    let write = |name: &str, text: &str| {
        fs::write(Path::new(&folder).join(name), text).expect("cargo's folder can be written");
    };
    write("pack_fingerprints.rs", &list);
    write("pack_fingerprint.txt", &hex(&whole.finalize()));
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a text grows");
        text
    })
}
