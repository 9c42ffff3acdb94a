//! By a proxy.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    sync::{Arc, atomic::AtomicBool},
    thread,
};

use cyswllt_engine::sources::update::{Client, Manifest, Origin, Policy, UpdateError, fetch};

use crate::{
    is_said, patience,
    publisher::{Publisher, Reply, manifest},
};

fn by(proxy: &str, manifest: &Manifest) -> Result<(), UpdateError> {
    let folder = tempfile::tempdir().expect("a folder");
    let client = Client::with_patience(Policy::of(manifest), Some(proxy), patience())?;
    let fetched =
        fetch(&client, manifest, "played", folder.path(), &AtomicBool::new(false), &|_| {});
    fetched.map(drop).inspect_err(is_said)
}

/// A manifest with a file at a host on the internet, which only a proxy could reach here.
fn outside() -> Manifest {
    let anyone = Publisher::new(|_| Reply::status(500, &[]));
    let text = manifest(
        &anyone,
        "file = { url = \"https://www.ons.gov.uk/table.csv\", format = \"csv\" }",
    );
    let text = text.replace(&anyone.host(), "www.ons.gov.uk");
    Manifest::parse("test", &text, Origin::Given).expect("a manifest")
}

#[test]
fn safe_connections_go_through_it() {
    let proxy = Publisher::new(|_| Reply::status(403, &[]));
    let error = by(&proxy.address("/"), &outside()).expect_err("not let through");
    assert!(matches!(error, UpdateError::Connection { .. }), "{error}");
    let asked = proxy.asked();
    assert_eq!((&*asked[0].method, &*asked[0].target), ("CONNECT", "www.ons.gov.uk:443"));
}

#[test]
fn one_that_wants_a_name_says_so() {
    let proxy = Publisher::new(|_| Reply::status(407, &[("Proxy-Authenticate", "Basic realm=x")]));
    let address = format!("http://name:Sesame@{}", proxy.host());
    let error = by(&address, &outside()).expect_err("a name");
    assert!(matches!(error, UpdateError::ProxyRefused), "{error}");
    assert_eq!(proxy.asked()[0].header("proxy-authorization"), Some("Basic bmFtZTpTZXNhbWU="));
    assert_eq!(proxy.asked().len(), 1, "a password is not tried again");
}

#[test]
fn what_it_says_in_place_of_a_safe_connection_is_not_taken() {
    // A proxy that lets it through and then speaks itself, without the host's certificate.
    let proxy = Publisher::new(|_| {
        Reply::Raw(b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\na,b\n".to_vec())
    });
    let error = by(&proxy.address("/"), &outside()).expect_err("no certificate");
    assert!(
        matches!(error, UpdateError::Connection { .. } | UpdateError::Certificate { .. }),
        "{error}"
    );
}

#[test]
fn addresses_that_are_none() {
    for bad in ["", "socks5://127.0.0.1:1", "http://wpad/wpad.dat", "file:///proxy.pac"] {
        let error = by(bad, &outside()).expect_err(bad);
        assert!(matches!(error, UpdateError::Proxy), "{bad} {error}");
    }
    let gone = Publisher::new(|_| Reply::status(200, &[])).address("/");
    let error = by(&gone, &outside()).expect_err("nobody there");
    assert!(matches!(error, UpdateError::Connection { .. }), "{error}");
}

/// A certificate for www.ons.gov.uk that nobody has signed, and its key, made for this test.
const CERTIFICATE: &[u8] = include_bytes!("../fixtures/tls/self-signed.der");
const KEY: &[u8] = include_bytes!("../fixtures/tls/self-signed.key.der");

#[test]
fn certificates_that_the_system_does_not_trust_are_refused() {
    use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(KEY));
    let server = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![CertificateDer::from(CERTIFICATE)], key)
        .expect("the certificate");
    let server = Arc::new(server);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let proxy = listener.local_addr().expect("an address").to_string();
    // A proxy that looks into safe connections: it answers in the host's name.
    let seen = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut lines = BufReader::new(stream.try_clone().expect("the stream")).lines();
        while lines.next().is_some_and(|line| !line.expect("a line").is_empty()) {}
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").expect("let through");
        let mut connection = rustls::ServerConnection::new(server).expect("a connection");
        connection.complete_io(&mut stream).is_ok() && !connection.wants_read()
    });
    let error = by(&proxy, &outside()).expect_err("nobody has signed it");
    let UpdateError::Certificate { host, .. } = error else { panic!("{error}") };
    assert_eq!(host, "www.ons.gov.uk");
    assert!(!seen.join().expect("no panic"), "nothing was sent");
}
