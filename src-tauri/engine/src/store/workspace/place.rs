//! Where a file lies: on a disk of this machine, or on a network drive, where a write-ahead log cannot be shared.

use std::path::{Component, Path, Prefix};

/// File systems of other machines, as Linux names them.
const NETWORK: [&str; 20] = [
    "nfs",
    "nfs3",
    "nfs4",
    "cifs",
    "smb",
    "smb2",
    "smb3",
    "smbfs",
    "ncpfs",
    "ncp",
    "afs",
    "9p",
    "ceph",
    "glusterfs",
    "lustre",
    "gpfs",
    "davfs",
    "vboxsf",
    "prl_fs",
    "fuse",
];

/// Whether a file that is there lies on a network drive.
pub(super) fn is_network(path: &Path) -> bool {
    // On Windows this also finds the server behind the letter of a mapped drive.
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    is_on_server(&real)
        || (cfg!(target_os = "linux")
            && std::fs::read_to_string("/proc/self/mountinfo")
                .is_ok_and(|mounts| is_network_mount(&mounts, &real)))
}

/// `\\server\share\…`
fn is_on_server(path: &Path) -> bool {
    match path.components().next() {
        Some(Component::Prefix(prefix)) => {
            matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
        }
        _ => false,
    }
}

/// Whether the file system that a path lies in is one of another machine. `mounts` is what the kernel lists in
/// `/proc/self/mountinfo`; the last mount over a folder is the one that is seen.
fn is_network_mount(mounts: &str, path: &Path) -> bool {
    let mut found = (0, false);
    for line in mounts.lines() {
        let Some((before, after)) = line.split_once(" - ") else { continue };
        let (Some(point), Some(kind)) = (before.split(' ').nth(4), after.split(' ').next()) else {
            continue;
        };
        let point = unescaped(point);
        if path.starts_with(&point) && point.len() >= found.0 {
            found = (point.len(), NETWORK.contains(&kind) || kind.starts_with("fuse."));
        }
    }
    found.1
}

/// Spaces, tabs, line ends and backslashes are written as three octal digits.
fn unescaped(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |text, (code, character)| text.replace(code, character))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{is_network, is_network_mount, is_on_server};

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/share\\040a rw - cifs //server/share rw
31 22 0:41 / /home/ann/Cloud rw shared:9 master:2 - fuse.rclone remote: rw
32 22 8:2 / /mnt/share\\040a/local rw - ext4 /dev/sdb1 rw
33 22 8:3 / /media/stick rw - fuseblk /dev/sdc1 rw
34 22 0:44 / /srv rw - nfs4 server:/srv rw
35 34 8:4 / /srv rw - xfs /dev/sdd1 rw
rubbish";

    #[test]
    fn network_drives_are_known_by_their_mounts() {
        let network = |path: &str| is_network_mount(MOUNTS, Path::new(path));
        assert!(network("/mnt/share a/w.cyswllt"));
        assert!(network("/home/ann/Cloud/x/w.cyswllt"));
        assert!(!network("/mnt/share a/local/w.cyswllt"), "a disk mounted in a share");
        assert!(!network("/mnt/share ab/w.cyswllt"), "a name that begins the same");
        assert!(!network("/home/ann/w.cyswllt"));
        assert!(!network("/media/stick/w.cyswllt"), "fuseblk is a disk");
        assert!(!network("/srv/w.cyswllt"), "the last mount over a folder counts");
        assert!(!is_network_mount("", Path::new("/w.cyswllt")));
    }

    #[test]
    fn servers_are_known_by_their_paths() {
        assert!(!is_on_server(Path::new("/server/share")));
        assert!(!is_network(&std::env::temp_dir()));
        #[cfg(windows)]
        for path in [r"\\server\share\w.cyswllt", r"\\?\UNC\server\share\w.cyswllt"] {
            assert!(is_on_server(Path::new(path)));
        }
    }
}
