// expect: none
// group: statement
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        switch (c)
        {
            case Code.A: goto case Code.B;
            case Code.B: return 2;
            case Code.C: goto case Code.A;
        }
        return -1;
    }
}
