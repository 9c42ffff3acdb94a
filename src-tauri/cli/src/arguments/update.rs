//! `update` and `sources`.

use std::path::PathBuf;

use clap::Args;

/// List the publishers' sources: what is in use of each, the newest release known, where it is from, its licence
///
/// Columns: source (what cyswllt update takes), title, publisher, shipped (the release that comes with Cyswllt), imported
/// (releases in the workspace), newest (the newest known to the manifest), status (newer, current, unused, unknown), how
/// (fetch: the program fetches it; page: its link is not known, you save the file), where (hosts, or the page), licence.
///
/// Makes no connection: what is known stands in a manifest that comes with the program.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt sources
  cyswllt sources --language cy --format table | less")]
pub struct SourcesArguments {
    /// A newer manifest of sources [default: updates.toml in your folder of settings, if it is newer than the program's own]
    #[arg(long, value_name = "FILE")]
    pub manifest: Option<PathBuf>,
}

/// Fetch the newest releases from their publishers, and bring them in
///
/// Without SOURCE, what is newer than what is in use; with it, that, whether it is newer or not. What comes is kept in the
/// folder of downloads as it came, with a file beside it that says where from (FILE.source.json), and then goes the way of
/// cyswllt import: first the check report, then into the workspace if you accept. A download that was cut off goes on where
/// it stopped.
///
/// Connections are made to the hosts that the manifest lists for a source, and to nowhere else: https, the system's
/// certificates, every redirect checked. They go by the proxy given, else by the one in HTTPS_PROXY or HTTP_PROXY, except
/// for hosts in NO_PROXY; automatic proxy scripts (PAC) are not evaluated. Nothing is ever fetched unless you ask.
///
/// Some publishers' links change with every release. Their sources are marked page in the list: open the page, save the
/// file, and import it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt update --list
  cyswllt update
  cyswllt update census_ts054 --yes
  cyswllt update boundaries_lsoa --proxy http://proxy.example:8080 --downloads Downloads")]
pub struct UpdateArguments {
    /// Ids of sources, see cyswllt sources
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<String>,
    /// Only list the sources, as cyswllt sources does; make no connection
    #[arg(long)]
    pub list: bool,
    /// A newer manifest of sources [default: updates.toml in your folder of settings, if it is newer than the program's own]
    #[arg(long, value_name = "FILE")]
    pub manifest: Option<PathBuf>,
    /// The proxy's address, e.g. http://proxy.example:8080 [default: the environment's]
    #[arg(long, value_name = "URL")]
    pub proxy: Option<String>,
    /// The folder where downloads are kept [default: downloads in your data folder]
    #[arg(long, value_name = "DIR")]
    pub downloads: Option<PathBuf>,
    /// Store what the check finds to be sound, without asking
    #[arg(long)]
    pub yes: bool,
}
