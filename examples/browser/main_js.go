//go:build js && wasm

package main

import "syscall/js"

// main is the program inside the page. It gives the page one function, samskaping(request, file),
// which returns the reply and the file that was made, and stays for the next call.
func main() {
	var d desk
	js.Global().Set("samskaping", js.FuncOf(func(_ js.Value, args []js.Value) any {
		var file []byte
		if args[1].Truthy() {
			file = make([]byte, args[1].Length())
			js.CopyBytesToGo(file, args[1])
		}
		answered, made := d.answer([]byte(args[0].String()), file)
		out := js.Global().Get("Uint8Array").New(len(made))
		js.CopyBytesToJS(out, made)
		return js.ValueOf([]any{string(answered), out})
	}))
	select {}
}
