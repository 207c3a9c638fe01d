package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

// The faults of a real machine are tried with the real program, which is the test binary started
// once more: SAMSKAPING_AS=program makes it the command, and SAMSKAPING_AS=slow a command that is
// in the middle of writing the file it is given.
func TestMain(m *testing.M) {
	switch os.Getenv("SAMSKAPING_AS") {
	case "program":
		main()
	case "slow":
		c := &command{err: os.Stderr, lang: value.NB}
		_ = c.replace(os.Args[1], func(w io.Writer) error {
			fmt.Fprintln(w, "half")
			fmt.Println("writing")
			select {}
		})
	}
	os.Exit(m.Run())
}

// program is the command with arguments, as a process of its own.
func program(as string, args ...string) *exec.Cmd {
	command := exec.Command("/proc/self/exe", args...)
	command.Env = append(os.Environ(), "SAMSKAPING_AS="+as)
	return command
}

// ends runs a process and returns what it ended with and what it said of faults.
func ends(t *testing.T, command *exec.Cmd) (code int, said string) {
	t.Helper()
	var stderr bytes.Buffer
	command.Stderr = &stderr
	_ = command.Run()
	require.NotNil(t, command.ProcessState, "it starts")
	return command.ProcessState.ExitCode(), stderr.String()
}

func TestFullDiskIsTold(t *testing.T) {
	plan, sent := file(t, "plan.json", example(t, "halden/plan.json")), file(t, "rapport.json", reported)
	for _, args := range [][]string{
		{"aggregate", sent}, {"aggregate", "-explain", "all//2024/realised", sent},
		{"check", plan}, {"check", "-json", plan, plan}, {"check", "-sarif", plan}, {"render", "-format", "md", plan},
		{"convert", plan}, {"diff", plan, plan}, {"schema"}, {"rules"}, {"help"}, {"new"},
	} {
		full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
		require.NoError(t, err)
		command := program("program", args...)
		command.Stdout = full
		code, said := ends(t, command)
		full.Close()
		require.Equal(t, exitIO, code, args)
		require.Contains(t, said, "Resultatet kunne ikke skrives ut: det er ikke mer plass på disken", args)
	}
	for lang, want := range map[string]string{
		"nb": "/dev/full kunne ikke skrives: det er ikke mer plass på disken\n",
		"nn": "/dev/full kunne ikkje skrivast: det er ikkje meir plass på disken\n",
		"en": "/dev/full could not be written: there is no space left on the disk\n",
	} {
		code, said := ends(t, program("program", "render", "-format", "md", "-lang", lang, "-out", "/dev/full", plan))
		require.Equal(t, exitIO, code)
		require.Equal(t, want, said)
	}
	book := filepath.Join(t.TempDir(), "plan.xlsx")
	code, _, said := run(t, "", "convert", "-out", book, plan)
	require.Equal(t, exitOK, code, said)
	for _, from := range []string{plan, book} { // what never ends is not looked at first
		code, said := ends(t, program("program", "convert", "-out", "/dev/full", from))
		require.Equal(t, exitIO, code, from)
		require.Contains(t, said, "/dev/full kunne ikke skrives: det er ikke mer plass på disken\n", from)
	}
	for _, option := range []string{"-out", "-hidden"} {
		code, said := ends(t, program("program", "aggregate", option, "/dev/full", sent))
		require.Equal(t, exitIO, code, option)
		require.Contains(t, said, "/dev/full kunne ikke skrives: det er ikke mer plass på disken\n", option)
	}
	info, err := os.Stat("/dev/full")
	require.NoError(t, err)
	require.NotZero(t, info.Mode()&os.ModeDevice, "what is no file is not replaced by one")
}

// A reader that has seen enough ends the program, as with every other.
func TestClosedPipeEndsQuietly(t *testing.T) {
	plan := file(t, "plan.json", example(t, "halden/plan.json"))
	args := []string{"check"}
	for range 300 {
		args = append(args, plan)
	}
	command := program("program", args...)
	out, err := command.StdoutPipe()
	require.NoError(t, err)
	var stderr bytes.Buffer
	command.Stderr = &stderr
	require.NoError(t, command.Start())
	_, err = bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	require.NoError(t, out.Close())
	_ = command.Wait()
	require.Equal(t, syscall.SIGPIPE, command.ProcessState.Sys().(syscall.WaitStatus).Signal())
	require.Empty(t, stderr.String())
}

func TestInterruptLeavesNothingHalfWritten(t *testing.T) {
	for _, interrupt := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		there := file(t, "plan.json", "as it was")
		command := program("slow", there)
		out, err := command.StdoutPipe()
		require.NoError(t, err)
		var stderr bytes.Buffer
		command.Stderr = &stderr
		require.NoError(t, command.Start())
		_, err = bufio.NewReader(out).ReadString('\n')
		require.NoError(t, err)
		require.Len(t, entries(t, filepath.Dir(there)), 2, "it is writing")
		require.NoError(t, command.Process.Signal(interrupt))
		_ = command.Wait()
		require.Equal(t, exitInterrupted, command.ProcessState.ExitCode())
		require.Equal(t, "Avbrutt. "+there+" ble ikke skrevet.\n", stderr.String())
		require.Equal(t, []string{"plan.json"}, entries(t, filepath.Dir(there)))
		kept, err := os.ReadFile(there)
		require.NoError(t, err)
		require.Equal(t, "as it was", string(kept))
	}
}

func TestReadErrorInTheMiddleIsTold(t *testing.T) {
	code, said, _ := run(t, "", "check", "/proc/self/mem")
	require.Equal(t, exitIO, code)
	require.Equal(t, "/proc/self/mem kunne ikke leses: disken eller nettverket svarer ikke som det skal\n", said)
}

func TestWhoHasNoAccessIsTold(t *testing.T) {
	folder := t.TempDir()
	closed, shut := filepath.Join(folder, "closed.md"), filepath.Join(folder, "shut")
	require.NoError(t, os.WriteFile(closed, []byte(example(t, "minimal/plan.json")), 0o400))
	require.NoError(t, os.Mkdir(shut, 0o500))
	plan := example(t, "minimal/plan.json")
	for _, out := range []string{closed, filepath.Join(shut, "new.md")} {
		command := program("program", "render", "-format", "md", "-out", out, "-")
		command.Stdin = strings.NewReader(plan)
		asNobody(command)
		code, said := ends(t, command)
		require.Equal(t, exitIO, code, said)
		require.Contains(t, said, out+" kunne ikke skrives: du har ikke tilgang\n")
	}
	kept, err := os.ReadFile(closed)
	require.NoError(t, err)
	require.Equal(t, plan, string(kept), "what may not be written is not replaced")

	require.NoError(t, os.Chmod(closed, 0))
	command := program("program", "check", closed)
	asNobody(command)
	var stdout bytes.Buffer
	command.Stdout = &stdout
	code, _ := ends(t, command)
	require.Equal(t, exitIO, code)
	require.Equal(t, closed+" kunne ikke leses: du har ikke tilgang\n", stdout.String())
}

func TestTheUmaskSaysWhoMayReadANewFile(t *testing.T) {
	plan, folder := file(t, "plan.json", example(t, "minimal/plan.json")), t.TempDir()
	old := put(t, folder, "old.md", "old")
	require.NoError(t, os.Chmod(old, 0o664))
	for umask, want := range map[int]fs.FileMode{0o077: 0o600, 0o022: 0o644, 0o002: 0o664} {
		out := filepath.Join(folder, fmt.Sprintf("%o.md", umask))
		before := syscall.Umask(umask)
		code, _, told := run(t, "", "render", "-audience", "internal", "-out", out, plan)
		again, _, toldAgain := run(t, "", "render", "-audience", "internal", "-out", old, plan)
		syscall.Umask(before)
		require.Equal(t, exitOK, max(code, again), told+toldAgain)
		for name, mode := range map[string]fs.FileMode{out: want, old: 0o664} {
			info, err := os.Stat(name)
			require.NoError(t, err)
			require.Equal(t, mode, info.Mode().Perm(), name)
		}
	}
}

func TestAPipeIsReadAsAFile(t *testing.T) {
	for _, command := range []string{"render -format md", "check", "convert", "kostra", "diff"} {
		pipe := filepath.Join(t.TempDir(), "plan.json")
		require.NoError(t, syscall.Mkfifo(pipe, 0o600))
		args := append(strings.Fields(command), pipe)
		if command == "diff" {
			args = append(args, file(t, "plan.json", example(t, "minimal/plan.json")))
		}
		fed := make(chan error)
		go func() { fed <- os.WriteFile(pipe, []byte(example(t, "halden/plan.json")), 0) }()
		code, out, told := run(t, "", args...)
		require.NoError(t, <-fed)
		require.Equal(t, exitOK, code, told)
		require.NotEmpty(t, out)
	}
}

// asNobody runs a process without the rights of the administrator, who has access to everything.
func asNobody(command *exec.Cmd) {
	if os.Geteuid() == 0 {
		command.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
}

func entries(t *testing.T, folder string) (names []string) {
	t.Helper()
	all, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, entry := range all {
		names = append(names, entry.Name())
	}
	return names
}

// What never ends is no template, and is not read for ever.
func TestTemplateThatNeverEndsIsTooLarge(t *testing.T) {
	code, _, said := run(t, "", "render", "-out", filepath.Join(t.TempDir(), "ut.docx"), "-template", "/dev/zero", file(t, "plan.json", example(t, "halden/plan.json")))
	require.Equal(t, exitUsage, code)
	require.Contains(t, said, "for stor")
}
