# SPDX-FileCopyrightText: The Rackloom authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2034
# What packaging/run and packaging/test share. Sourced, not run; leaves the caller in the repository's root.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
build=build/release
assume_yes=

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# Reads the options both commands have.
read_options() {
    local option
    for option in "$@"; do
        case $option in
        -y | --yes) assume_yes=1 ;;
        -h | --help) usage; exit 0 ;;
        *) echo "$(basename "$0"): unknown option $option; --help lists them" >&2; exit 2 ;;
        esac
    done
}

missing_packages() {
    local package
    local -A installed
    while read -r package _; do
        installed[$package]=1
    done < <(dpkg-query -W -f='${binary:Package} ${db:Status-Status}\n' | sed -n 's/^\([^ :]*\)[^ ]* installed$/\1/p')
    while read -r package; do
        [[ $package == '' || $package == '#'* || ${installed[$package]:-} ]] || echo "$package"
    done <packaging/packages
}

# Installs the packages of packaging/packages that this machine lacks: says which, and asks first where somebody can answer.
install_missing() {
    local -a missing as_root=()
    local answer
    command -v dpkg-query >/dev/null || fail "this is not a Debian machine; install what packaging/packages lists and build with: cmake --preset release && cmake --build --preset release"
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -gt 0 ]] || return 0

    echo "Missing Debian packages: ${missing[*]}"
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || fail "cannot install them: not root, and there is no sudo. As root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    if [[ ! $assume_yes ]] && [[ -t 0 || $EUID -ne 0 ]]; then
        [[ -t 0 ]] || fail "nobody is here to ask; run it with -y to install them, or as root: apt-get install ${missing[*]}"
        read -r -p "Install them now? [Y/n] " answer
        [[ $answer =~ ^([Yy].*)?$ ]] || fail "not installed, so nothing was built"
    fi
    [[ ${#as_root[@]} -eq 0 || ! $assume_yes || -t 0 ]] || as_root=(sudo -n)
    apt_get() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@"; }
    apt_get update || fail "apt-get update failed; is the network there?"
    apt_get install --yes --no-install-recommends "${missing[@]}" >/dev/null || fail "apt-get could not install ${missing[*]}"
}

# Builds the release preset: all of it, or the targets named.
build_release() {
    local -a targets=()
    [[ $# -eq 0 ]] || targets=(--target "$@")
    if [[ ! -e $build/build.ninja ]]; then
        cmake --preset release >"$build.configure.log" 2>&1 || { tail -n 20 "$build.configure.log" >&2; fail "could not configure the build; all of it is in $build.configure.log"; }
    fi
    cmake --build --preset release "${targets[@]}" || fail "the build failed"
}

has_display() {
    [[ ${DISPLAY:-} || ${WAYLAND_DISPLAY:-} ]]
}
